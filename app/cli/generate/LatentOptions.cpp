// SPDX-License-Identifier: MIT
#include "app/cli/generate/LatentOptions.h"

#include "core/base/Number.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace muse::cli {
namespace {

/// "player:guitar=7" in three.
struct Words {
    std::string role;
    std::string track;
    std::string value;
};

Words wordsOf(const std::string& text) {
    const auto equals = text.find('=');
    const std::string left = text.substr(0, equals);
    const auto colon = left.find(':');
    return {left.substr(0, colon), colon == std::string::npos ? std::string() : left.substr(colon + 1),
            equals == std::string::npos ? std::string() : text.substr(equals + 1)};
}

/// The vectors that are meant, without a track those of all tracks; none where the words mean none.
std::vector<RandomVector*> vectorsIn(LatentChoice& choice, const Words& words) {
    const auto role = latentRoleNamed(words.role);
    const auto family = familyNamed(words.track);
    if (!role || (!words.track.empty() && (!family || !isPrivate(*role)))) return {};
    std::vector<RandomVector*> vectors;
    for (const Family each : kAllFamilies)
        if (!family || each == *family) vectors.push_back(&choice.of(*role, each));
    return vectors;
}

bool hold(LatentChoice& choice, const std::string& text) {
    const Words words = wordsOf(text);
    const auto seed = numberOf<std::uint64_t>(words.value);
    const auto vectors = vectorsIn(choice, words);
    for (RandomVector* vector : vectors)
        vector->seed = seed;
    return seed && !vectors.empty();
}

bool strengthen(LatentChoice& choice, const std::string& text) {
    const Words words = wordsOf(text);
    const auto strength = numberOf<double>(words.value);
    const auto vectors = vectorsIn(choice, words);
    if (!strength || !(*strength >= 0 && *strength <= kMostStrength)) return false;
    for (RandomVector* vector : vectors)
        vector->strength = *strength;
    return !vectors.empty();
}

CLI::Validator understoodBy(bool (*reads)(LatentChoice&, const std::string&), const char* value) {
    return {[reads, value](const std::string& text) {
                LatentChoice choice;
                return reads(choice, text)
                           ? std::string()
                           : fmt::format("'{}' is not understood; write piece={}, course={}, player:guitar={} or "
                                         "players-course:guitar={}",
                                         text, value, value, value, value);
            },
            std::string("VECTOR=") + value};
}

} // namespace

void LatentOptions::addTo(CLI::App& command) {
    command
        .add_option("--hold", held,
                    "Hold a random vector as another seed draws it: piece, course, player:TRACK or "
                    "players-course:TRACK; without :TRACK those of all tracks")
        ->check(understoodBy(hold, "7"));
    command
        .add_option("--strength", strengths,
                    "How far a random vector is from the mean of all music, 0 to 2; 1 as it is drawn")
        ->check(understoodBy(strengthen, "0.5"));
}

LatentChoice LatentOptions::chosen() const {
    LatentChoice choice;
    for (const std::string& text : held)
        hold(choice, text);
    for (const std::string& text : strengths)
        strengthen(choice, text);
    return choice;
}

} // namespace muse::cli
