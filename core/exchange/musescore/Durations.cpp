// SPDX-License-Identifier: MIT
#include "core/exchange/musescore/Durations.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muse {
namespace {

/// Halves of a long note, from the longest.
constexpr std::array<std::string_view, 13> kTypes = {"long", "breve", "whole", "half",  "quarter", "eighth", "16th",
                                                     "32nd", "64th",  "128th", "256th", "512th",   "1024th"};

/// What is written where it differs from the type: "3/4", or in MuseScore 2 both numbers apart.
std::optional<ScoreTime> ownDuration(const XmlElement& chord) {
    const XmlElement* duration = chord.child("duration");
    if (!duration) return std::nullopt;
    auto length = wholeFraction(duration->text);
    if (!length)
        length = wholeFraction(std::string(duration->attribute("z")) + '/' + std::string(duration->attribute("n")));
    return length && *length > 0 ? length : std::nullopt;
}

} // namespace

std::optional<ScoreTime> wholeFraction(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const auto above = numberOf<std::int64_t>(text.substr(0, slash));
    const auto below = numberOf<std::int64_t>(text.substr(slash + 1));
    if (!above || !below || *below < 1 || *below > 1'000'000) return std::nullopt;
    if (*above / *below >= kLongestScore / kUnitsPerWhole || *above / *below <= -kLongestScore / kUnitsPerWhole)
        return std::nullopt;
    return *above / *below * kUnitsPerWhole + *above % *below * kUnitsPerWhole / *below;
}

ScoreTime writtenDuration(const XmlElement& chord, ScoreTime measure) {
    if (const auto length = ownDuration(chord)) return *length;
    const std::string_view type = chord.textOf("durationType");
    if (type == "measure") return measure;
    const auto* const found = std::ranges::find(kTypes, type);
    if (found == kTypes.end()) return 0;
    const ScoreTime plain = 4 * kUnitsPerWhole >> (found - kTypes.begin());
    const int dots = std::clamp(chord.numberIn<int>("dots").value_or(0), 0, 4);
    return 2 * plain - (plain >> dots);
}

TupletRatio tupletRatio(const XmlElement& tuplet) {
    const auto number = [&](std::string_view name) {
        return std::clamp(tuplet.numberIn<int>(name).value_or(1), 1, 64);
    };
    return {number("normalNotes"), number("actualNotes")};
}

} // namespace muse
