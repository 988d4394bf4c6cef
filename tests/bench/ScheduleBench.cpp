// SPDX-License-Identifier: MIT
// How long the window waits for playback to take over an edit of one track: ScheduleBench [NOTES]
#include "core/engine/playback/ScheduleCompiler.h"

#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <random>
#include <vector>

using namespace muse;

namespace {

constexpr int kRate = 48000;
constexpr int kEdits = 21;

Song songOf(int notes) {
    std::mt19937 random(1);
    Song song;
    for (const Family family : kAllFamilies) {
        std::vector<Note> drawn;
        for (int i = 0; i < notes / static_cast<int>(kFamilies); ++i)
            drawn.push_back({i * Tick{60} + static_cast<Tick>(random() % 60), static_cast<Tick>(30 + random() % 900),
                             static_cast<std::uint8_t>(24 + random() % 84), 100});
        song.track(family).setNotes(std::move(drawn));
    }
    return song;
}

template <typename Compile> double medianMilliseconds(Song song, Compile compile) {
    std::vector<double> taken;
    for (int edit = 0; edit < kEdits; ++edit) {
        song.track(Family::Piano).insert(Note{edit * Tick{480}, 97, 60, 90});
        const auto begin = std::chrono::steady_clock::now();
        const auto schedule = compile(song);
        taken.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::ranges::sort(taken);
    return taken[taken.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<int> sizes =
        argc > 1 ? std::vector{std::atoi(argv[1])} : std::vector{1000, 10000, 100000, 1000000};
    for (const int notes : sizes) {
        const Song song = songOf(notes);
        ScheduleCompiler compiler;
        compiler.compile(song, kRate);
        const double again =
            medianMilliseconds(song, [&](const Song& edited) { return compiler.compile(edited, kRate); });
        const double anew = medianMilliseconds(song, [](const Song& edited) { return compileSchedule(edited, kRate); });
        fmt::print("{:8} notes: an edit of one track {:7.2f} ms, the whole song {:7.2f} ms, ratio {:.1f}\n", notes,
                   again, anew, anew / again);
    }
}
