// SPDX-License-Identifier: MIT
#include "app/cli/generate/LatentOptions.h"

#include "core/base/LowerCase.h"
#include "core/base/Number.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <string_view>

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

/// What is wrong with what was written; empty where nothing is.
using Complaint = std::string;

constexpr const char* kVectors = "write piece, course, player:TRACK or players-course:TRACK, then = and a number";

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

Complaint wrongVector(const Words& words) {
    const auto role = latentRoleNamed(words.role);
    if (!role) return fmt::format("'{}' is no random vector; {}", words.role, kVectors);
    if (words.track.empty()) return {};
    if (!isPrivate(*role)) return fmt::format("all tracks share the {}; leave '{}' out", name(*role), words.track);
    if (!familyNamed(words.track))
        return fmt::format("'{}' is none of the tracks bass, drums, guitar, piano and strings", words.track);
    return {};
}

Complaint hold(LatentChoice& choice, const std::string& text) {
    const Words words = wordsOf(text);
    if (Complaint wrong = wrongVector(words); !wrong.empty()) return wrong;
    const auto seed = numberOf<std::uint64_t>(words.value);
    if (!seed) return fmt::format("'{}' is no seed to hold the {} by; {}", words.value, words.role, kVectors);
    for (RandomVector* vector : vectorsIn(choice, words))
        vector->seed = seed;
    return {};
}

Complaint strengthen(LatentChoice& choice, const std::string& text) {
    const Words words = wordsOf(text);
    if (Complaint wrong = wrongVector(words); !wrong.empty()) return wrong;
    const auto strength = numberOf<double>(words.value);
    if (!strength || !(*strength >= 0 && *strength <= kMostStrength))
        return fmt::format("'{}' is no strength from 0 to {:g}", words.value, kMostStrength);
    for (RandomVector* vector : vectorsIn(choice, words))
        vector->strength = *strength;
    return {};
}

CLI::Validator understoodBy(Complaint (*reads)(LatentChoice&, const std::string&), const char* value) {
    return {[reads](const std::string& text) {
                LatentChoice choice;
                return reads(choice, text);
            },
            std::string("VECTOR=") + value};
}

/// Refuses what an option says of a vector twice, and of one that this kind of model does not have.
Result<void> checkFit(const char* option, const std::vector<std::string>& texts, const ModelCard& card) {
    const auto roles = latentRoles(card.config.kind);
    std::map<std::pair<std::string, std::string>, std::string> said;
    for (const std::string& text : texts) {
        const Words words = wordsOf(text);
        if (std::ranges::count(roles, *latentRoleNamed(words.role)) == 0) {
            std::vector<std::string_view> has;
            for (const LatentRole role : roles)
                has.push_back(name(role));
            return Error{"{} {}: {} has no such random vector; it has {}.", option, text, card.name,
                         fmt::format("{}", fmt::join(has, ", "))};
        }
        const auto [before, isNew] = said.emplace(std::pair(words.role, lowerCase(words.track)), words.value);
        if (!isNew && before->second != words.value)
            return Error{"{} says {} and {} of one random vector; leave one of them out.", option, before->second,
                         words.value};
    }
    return {};
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

Result<void> LatentOptions::checkFits(const ModelCard& card) const {
    if (auto fits = checkFit("--hold", held, card); !fits) return fits;
    return checkFit("--strength", strengths, card);
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
