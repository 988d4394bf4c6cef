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

} // namespace muse::test
