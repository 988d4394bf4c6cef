// SPDX-License-Identifier: MIT
#include "app/cli/generate/SteeringOptions.h"

#include "core/base/LowerCase.h"
#include "core/base/Number.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <string_view>

namespace muse::cli {
namespace {

/// "bass=28-48" in two.
struct Words {
    std::string what;
    std::string value;
};

Words wordsOf(const std::string& text, char between) {
    const auto place = text.find(between);
    if (place == std::string::npos) return {text, {}};
    return {text.substr(0, place), text.substr(place + 1)};
}

/// What is wrong with what was written; empty where nothing is.
using Complaint = std::string;

Complaint noTrack(const std::string& word) {
    return fmt::format("'{}' is none of the tracks bass, drums, guitar, piano and strings", word);
}

/// The names of all of them, as a sentence lists them.
template <typename Values> std::string namesOf(const Values& values) {
    std::vector<std::string_view> names;
    for (const auto& value : values)
        names.push_back(name(value));
    return fmt::format("{} or {}", fmt::join(names.begin(), names.end() - 1, ", "), names.back());
}

/// Of one track, or of all of them where none is named.
Complaint readWish(const std::string& text, Steering& steering) {
    const Words words = wordsOf(text, '=');
    const bool ofTrack = words.what.find(':') != std::string::npos;
    const Words what = ofTrack ? wordsOf(words.what, ':') : Words{{}, words.what};
    const auto family = familyNamed(what.what);
    if (ofTrack && !family) return noTrack(what.what);
    const auto kind = wishKindNamed(lowerCase(what.value));
    if (!kind) return fmt::format("'{}' is nothing to wish for; write {}", what.value, namesOf(kWishKinds));
    const auto wish = wishNamed(lowerCase(words.value));
    if (!wish) return fmt::format("'{}' is no wish; write less, usual or more", words.value);
    for (const Family each : kAllFamilies)
        if (!ofTrack || each == *family) steering.tracks[index(each)].of(*kind) = *wish;
    return {};
}

Complaint readRange(const std::string& text, Steering& steering) {
    const Words words = wordsOf(text, '=');
    const auto family = familyNamed(words.what);
    if (!family) return noTrack(words.what);
    if (*family == Family::Drums) return "drums have no range";
    const Words ends = wordsOf(words.value, '-');
    const auto lowest = numberOf<int>(ends.what);
    const auto highest = numberOf<int>(ends.value);
    if (!lowest || !highest) return fmt::format("'{}' is not two MIDI pitches such as 28-48", words.value);
    const int last = kLowestPitch + kPitches - 1;
    for (const int pitch : {*lowest, *highest})
        if (pitch < kLowestPitch || pitch > last)
            return fmt::format("{} is beyond the models' pitches, {} to {}", pitch, kLowestPitch, last);
    if (*lowest > *highest) return fmt::format("{} is above {}; write the lowest pitch first", *lowest, *highest);
    TrackLimits& limits = steering.tracks[index(*family)].limits;
    limits.lowest = *lowest;
    limits.highest = *highest;
    return {};
}

Complaint readVoices(const std::string& text, Steering& steering) {
    const Words words = wordsOf(text, '=');
    const auto family = familyNamed(words.what);
    if (!family) return noTrack(words.what);
    const auto most = numberOf<int>(words.value);
    if (!most || *most < 1 || *most > kPitches)
        return fmt::format("'{}' is no number of voices from 1 to {}", words.value, kPitches);
    steering.tracks[index(*family)].limits.mostVoices = *most;
    return {};
}

std::optional<int> pitchClassNamed(const std::string& word) {
    for (int root = 0; root < kPitchClasses; ++root)
        for (const bool flats : {false, true})
            if (lowerCase(pitchClassName(root, flats)) == lowerCase(word)) return root;
    return std::nullopt;
}

Complaint readScale(const std::string& text, Steering& steering) {
    const Words words = wordsOf(text, ' ');
    const auto root = pitchClassNamed(words.what);
    if (!root) return fmt::format("'{}' is no root such as C, F# or Bb", words.what);
    const std::string wanted =
        lowerCase(words.value) == "minor" ? std::string(name(Mode::NaturalMinor)) : lowerCase(words.value);
    const auto mode = std::ranges::find(kAllModes, wanted, [](Mode each) { return name(each); });
    if (mode == kAllModes.end())
        return fmt::format("'{}' is no mode; write the root and {}", words.value, namesOf(kAllModes));
    for (const Family family : kAllFamilies)
        if (family != Family::Drums) steering.tracks[index(family)].limits.scale = Scale{*root, *mode};
    return {};
}

using Reader = Complaint (*)(const std::string&, Steering&);

CLI::Validator understoodBy(Reader read, const std::string& pattern) {
    return {[read](const std::string& text) {
                Steering steering;
                return read(text, steering);
            },
            pattern};
}

/// Refuses two of one thing that cannot both come true.
void checkTogether(const char* option, const std::vector<std::string>& texts) {
    std::map<std::string, std::string> wanted;
    for (const std::string& text : texts) {
        const Words words = wordsOf(lowerCase(text), '=');
        const auto [before, isNew] = wanted.emplace(words.what, words.value);
        if (!isNew && before->second != words.value)
            throw CLI::ValidationError(option, fmt::format("{} is to be {} and {}; ask for one of them", words.what,
                                                           before->second, words.value));
    }
}

} // namespace

void SteeringOptions::addTo(CLI::App& command) {
    command
        .add_option("--wish", wishes,
                    "What is wished for of a track's density, length of notes or silence: less, usual or more; met as "
                    "well as choosing among eight times as many pieces allows")
        ->check(understoodBy(readWish, "TRACK:KIND=WISH"));
    command.add_option("--range", ranges, "MIDI pitches that a track may not leave, within 24 to 107")
        ->check(understoodBy(readRange, "TRACK=LOWEST-HIGHEST"));
    command.add_option("--voices", voices, "How many pitches of a track may sound at once")
        ->check(understoodBy(readVoices, "TRACK=MOST"));
    command.add_option("--scale", scale, "A scale that no track but the drums may leave, such as \"A natural minor\"")
        ->check(understoodBy(readScale, "\"ROOT MODE\""));
    command.parse_complete_callback([this] {
        checkTogether("--wish", wishes);
        checkTogether("--range", ranges);
        checkTogether("--voices", voices);
    });
}

Result<void> SteeringOptions::checkFits(const ModelCard& card, bool bassArgMax) const {
    const Steering steering = chosen();
    for (const Family family : kAllFamilies)
        if (const TrackLimits& limits = steering.tracks[index(family)].limits; leavesNoPitch(limits))
            return Error{
                "--range and --scale: no pitch from {} to {} is in {}, so the {} track would be silent; widen the "
                "range.",
                limits.lowest, limits.highest, limits.scale->name(), name(family)};
    const int bassVoices = steering.tracks[index(Family::Bass)].limits.mostVoices;
    if (bassArgMax && bassVoices > 1 && card.config.given != Family::Bass)
        return Error{"--voices bass={}: bass notes sound one at a time; add --bass-chords.", bassVoices};
    if (!card.config.given) return {};
    const auto aboutGiven = [&](const std::string& text) {
        return familyNamed(text.substr(0, text.find_first_of(":="))) == card.config.given;
    };
    for (const auto& [option, texts] : {std::pair("--wish", &wishes), {"--range", &ranges}, {"--voices", &voices}})
        if (const auto found = std::ranges::find_if(*texts, aboutGiven); found != texts->end())
            return Error{"{} {}: {} is given the {} track, which stays as it is; leave this out.", option, *found,
                         card.name, name(*card.config.given)};
    return {};
}

Steering SteeringOptions::chosen() const {
    Steering steering;
    if (!scale.empty()) readScale(scale, steering);
    for (const std::string& text : wishes)
        readWish(text, steering);
    for (const std::string& text : ranges)
        readRange(text, steering);
    for (const std::string& text : voices)
        readVoices(text, steering);
    return steering;
}

} // namespace muse::cli
