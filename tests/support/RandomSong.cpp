// SPDX-License-Identifier: MIT
#include "tests/support/RandomSong.h"

#include <array>
#include <random>

namespace muse::test {

Song randomSong(std::uint32_t seed, int bars) {
    std::mt19937 random(seed);
    const auto number = [&](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
    Song song;
    song.title = "Song " + std::to_string(seed);
    song.tempo = TempoMap({{0, 400000 + number(0, 200000)}, {kTicksPerBar, 300000 + number(0, 300000)}});
    song.key = {number(-7, 7), number(0, 1) == 1};
    for (const Family family : kAllFamilies) {
        Track& track = song.track(family);
        track.settings.program = family == Family::Drums ? 0 : defaultProgram(family);
        std::array<Tick, 128> free{};
        std::vector<Note> notes;
        for (int i = 0; i < bars * 16; ++i) {
            const auto pitch = static_cast<std::uint8_t>(number(15, 115));
            const Tick start = free[pitch] + number(0, 900);
            const Tick length = number(1, 900);
            if (start + length > bars * kTicksPerBar) continue;
            notes.push_back({start, length, pitch, static_cast<std::uint8_t>(number(1, 127))});
            free[pitch] = start + length;
        }
        track.setNotes(std::move(notes));
    }
    return song;
}

namespace {

/// Points from the song's start on, each saying something new.
ControlPoints randomLane(std::mt19937& random, int bars, int most = 127) {
    const auto number = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
    ControlPoints points = {{0, static_cast<ControlValue>(number(0, most))}};
    const int count = number(1, 12);
    for (int i = 0; i < count; ++i) {
        const Tick at = points.back().at + number(1, static_cast<int>(bars * kTicksPerBar / 12));
        const int value = (points.back().value + number(1, most - 1)) % (most + 1);
        points.push_back({at, static_cast<ControlValue>(value)});
    }
    return points;
}

void fillSettings(Track& track, std::mt19937& random, int bars) {
    const auto number = [&](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
    track.settings.name = "Träck " + std::to_string(number(0, 9999));
    track.settings.program = number(0, 127);
    track.settings.volume = number(0, 100) / 100.0;
    track.settings.pan = number(-50, 50) / 50.0;
    track.settings.reverb = number(0, 100) / 100.0;
    track.settings.chorus = number(0, 100) / 100.0;
    for (const Controller controller : kAllControllers)
        if (isPlayed(controller) && number(0, 2) == 0)
            track.setControls(controller, randomLane(random, bars, mostValue(controller)));
    if (number(0, 2) == 0) track.settings.bendRange = number(0, 24);
    if (number(0, 2) == 0) {
        track.settings.volume = 1; // the lane is all that a MIDI file can say of it
        track.setControls(Controller::Volume, randomLane(random, bars));
    }
    if (number(0, 2) == 0) {
        track.settings.pan = 0;
        track.setControls(Controller::Pan, randomLane(random, bars));
    }
}

} // namespace

Song richSong(std::uint32_t seed, int bars) {
    std::mt19937 random(seed ^ 0x5eedU);
    const auto number = [&](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
    Song song = randomSong(seed, bars);
    for (Track& track : song.tracks) {
        fillSettings(track, random, bars);
        if (number(0, 3) == 0) track.setNotes({});
    }
    song.signatures = {{0, number(2, 7), 4}};
    song.signatures.push_back({3 * barLength(song.signatures[0]), 6, 8});
    for (Tick at = number(0, 500); at < bars * kTicksPerBar; at += number(1, 2000))
        song.markers.push_back({at, "Märk " + std::to_string(number(1, 99))});
    for (Tick at = number(0, 500); at < bars * kTicksPerBar; at += number(0, 700))
        song.lyrics.push_back({at, number(0, 1) == 0 ? "sün-" : "ny "});
    return song;
}

} // namespace muse::test
