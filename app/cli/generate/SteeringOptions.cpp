// SPDX-License-Identifier: MIT
#include "app/cli/generate/SteeringOptions.h"

#include "core/base/Number.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <optional>

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

/// One track, or all of them where none is named; nothing where the word names none.
std::vector<Family> familiesIn(const std::string& word) {
    if (word.empty()) return {kAllFamilies.begin(), kAllFamilies.end()};
    const auto family = familyNamed(word);
    return family ? std::vector<Family>{*family} : std::vector<Family>();
}

bool readWish(const std::string& text, Steering& steering) {
    const Words words = wordsOf(text, '=');
    const bool ofTrack = words.what.find(':') != std::string::npos;
    const Words what = ofTrack ? wordsOf(words.what, ':') : Words{{}, words.what};
    const auto kind = wishKindNamed(what.value);
    const auto wish = wishNamed(words.value);
    const auto families = ofTrack && what.what.empty() ? std::vector<Family>() : familiesIn(what.what);
    if (!kind || !wish) return false;
    for (const Family family : families)
        steering.tracks[index(family)].of(*kind) = *wish;
    return !families.empty();
}

bool readRange(const std::string& text, Steering& steering) {
    const Words words = wordsOf(text, '=');
    const Words ends = wordsOf(words.value, '-');
    const auto family = familyNamed(words.what);
    const auto lowest = numberOf<int>(ends.what);
    const auto highest = numberOf<int>(ends.value);
    if (!family || *family == Family::Drums || !lowest || !highest) return false;
    if (*lowest < kLowestPitch || *highest >= kLowestPitch + kPitches || *lowest > *highest) return false;
    TrackLimits& limits = steering.tracks[index(*family)].limits;
    limits.lowest = *lowest;
    limits.highest = *highest;
    return true;
}

bool readVoices(const std::string& text, Steering& steering) {
    const Words words = wordsOf(text, '=');
    const auto family = familyNamed(words.what);
    const auto most = numberOf<int>(words.value);
    if (!family || !most || *most < 1 || *most > kPitches) return false;
    steering.tracks[index(*family)].limits.mostVoices = *most;
    return true;
}

std::optional<Scale> scaleNamed(const std::string& text) {
    const Words words = wordsOf(text, ' ');
    const auto mode = std::ranges::find(kAllModes, words.value, [](Mode each) { return name(each); });
    if (mode == kAllModes.end()) return std::nullopt;
    for (int root = 0; root < kPitchClasses; ++root)
        for (const bool flats : {false, true})
            if (pitchClassName(root, flats) == words.what) return Scale{root, *mode};
    return std::nullopt;
}

bool readScale(const std::string& text, Steering& steering) {
    const auto scale = scaleNamed(text);
    for (const Family family : kAllFamilies)
        if (family != Family::Drums) steering.tracks[index(family)].limits.scale = scale;
    return scale.has_value();
}

using Reader = bool (*)(const std::string&, Steering&);

CLI::Validator understoodBy(Reader read, const std::string& pattern, const std::string& example) {
    return {[read, example](const std::string& text) {
                Steering steering;
                return read(text, steering) ? std::string()
                                            : fmt::format("'{}' is not understood; write {}", text, example);
            },
            pattern};
}

} // namespace

void SteeringOptions::addTo(CLI::App& command) {
    command
        .add_option("--wish", wishes,
                    "What is wished for of a track's density, length of notes or silence: less, usual or more; met as "
                    "well as choosing among eight times as many pieces allows")
        ->check(understoodBy(readWish, "TRACK:KIND=WISH", "guitar:density=more, length=less or strings:silence=usual"));
    command.add_option("--range", ranges, "MIDI pitches that a track may not leave, within 24 to 107")
        ->check(understoodBy(readRange, "TRACK=LOWEST-HIGHEST", "bass=28-48, within 24 to 107; drums have no range"));
    command.add_option("--voices", voices, "How many pitches of a track may sound at once")
        ->check(understoodBy(readVoices, "TRACK=MOST", "piano=3"));
    command.add_option("--scale", scale, "A scale that no track but the drums may leave, such as \"A natural minor\"")
        ->check(understoodBy(readScale, "\"ROOT MODE\"", "\"C major\", \"F# dorian\" or \"A natural minor\""));
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
