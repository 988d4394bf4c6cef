// SPDX-License-Identifier: MIT
#include "core/exchange/score/Instruments.h"

#include "core/base/LowerCase.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

namespace muse {
namespace {

struct Named {
    std::string_view word;
    int value;
};

/// The first word that a name contains decides, so longer names come before what they contain.
constexpr std::array<Named, 66> kPrograms = {
    {{"harpsichord", 6},    {"clavinet", 7},       {"celesta", 8},       {"glockenspiel", 9},
     {"vibraphone", 11},    {"marimba", 12},       {"xylophone", 13},    {"bells", 14},
     {"dulcimer", 15},      {"electric piano", 4}, {"piano", 0},         {"harmonium", 20},
     {"accordion", 21},     {"harmonica", 22},     {"organ", 19},        {"bass clarinet", 71},
     {"bass trombone", 57}, {"bass flute", 73},    {"bass drum", -1},    {"double bass", 43},
     {"contrabassoon", 70}, {"contrabass", 43},    {"fretless", 35},     {"electric bass", 33},
     {"bass guitar", 33},   {"acoustic bass", 32}, {"slap bass", 36},    {"synth bass", 38},
     {"nylon", 24},         {"distortion", 30},    {"overdrive", 29},    {"electric guitar", 27},
     {"guitar", 25},        {"banjo", 105},        {"mandolin", 25},     {"ukulele", 24},
     {"violoncello", 42},   {"cello", 42},         {"violin", 40},       {"viola", 41},
     {"fiddle", 110},       {"harp", 46},          {"timpani", 47},      {"steel drum", 114},
     {"steelpan", 114},     {"strings", 48},       {"voice", 52},        {"choir", 52},
     {"soprano sax", 64},   {"tenor sax", 66},     {"baritone sax", 67}, {"sax", 65},
     {"trumpet", 56},       {"trombone", 57},      {"tuba", 58},         {"english horn", 69},
     {"cor anglais", 69},   {"basset horn", 71},   {"flugelhorn", 56},   {"horn", 60},
     {"bassoon", 70},       {"oboe", 68},          {"clarinet", 71},     {"piccolo", 72},
     {"flute", 73},         {"recorder", 74}}};

constexpr std::array<std::string_view, 9> kDrums = {"drum",  "percussion", "cymbal", "snare",    "metal.",
                                                    "wood.", "tambourine", "conga",  "bass drum"};

/// Drums and percussion by name that have pitches all the same.
constexpr std::array<std::string_view, 4> kPitched = {"pitched percussion", "timpani", "steel drum", "steelpan"};

struct Place {
    int displayPitch;
    int key;
};

/// From the lowest line (E4) up, by degrees.
constexpr std::array<Place, 11> kStaff = {
    {{64, 35}, {65, 36}, {67, 43}, {69, 41}, {71, 45}, {72, 38}, {74, 47}, {76, 48}, {77, 51}, {79, 42}, {81, 49}}};

constexpr std::array<Named, 17> kDynamics = {{{"pppp", 8},
                                              {"ppp", 16},
                                              {"pp", 33},
                                              {"p", 49},
                                              {"mp", 64},
                                              {"mf", 80},
                                              {"f", 96},
                                              {"ff", 112},
                                              {"fff", 126},
                                              {"ffff", 127},
                                              {"fp", 96},
                                              {"sf", 112},
                                              {"sfz", 112},
                                              {"fz", 112},
                                              {"sff", 126},
                                              {"sffz", 126},
                                              {"rfz", 112}}};

std::string plainName(std::string_view name) {
    std::string plain = lowerCase(name);
    std::ranges::replace(plain, '-', ' ');
    return plain;
}

} // namespace

std::optional<std::uint8_t> programNamed(std::string_view name) {
    const std::string plain = plainName(name);
    const auto found =
        std::ranges::find_if(kPrograms, [&](const Named& each) { return plain.find(each.word) != std::string::npos; });
    if (found != kPrograms.end()) {
        if (found->value < 0) return std::nullopt;
        return static_cast<std::uint8_t>(found->value);
    }
    if (plain == "bass" || plain.find("pluck.bass") != std::string::npos) return std::uint8_t{33};
    return std::nullopt;
}

bool isDrumName(std::string_view name) {
    const std::string plain = plainName(name);
    const auto contains = [&](std::string_view word) { return plain.find(word) != std::string::npos; };
    // "Unpitched percussion" contains the other, too.
    const bool unpitched = contains("unpitched");
    return std::ranges::any_of(kDrums, contains) && (unpitched || std::ranges::none_of(kPitched, contains));
}

int percussionAt(int displayPitch) {
    const auto distance = [&](const Place& place) { return std::abs(place.displayPitch - displayPitch); };
    return std::ranges::min_element(kStaff, {}, distance)->key;
}

std::optional<std::uint8_t> velocityOfMark(std::string_view mark) {
    const auto found = std::ranges::find(kDynamics, mark, &Named::word);
    if (found == kDynamics.end()) return std::nullopt;
    return static_cast<std::uint8_t>(found->value);
}

} // namespace muse
