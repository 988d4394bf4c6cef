// SPDX-License-Identifier: MIT
// What structural segmentation costs, step by step, over the songs of a folder; one core.
#include "core/dataset/segmentation/Novelty.h"
#include "core/dataset/segmentation/Recurrence.h"
#include "core/dataset/segmentation/Segmentation.h"
#include "core/dataset/sources/SongSource.h"
#include "core/midi/SongImport.h"
#include "core/music/PianorollConversion.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>

using namespace muse;

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

} // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        fmt::print(stderr, "usage: SegmentationBench FOLDER [MOST SONGS]\n");
        return 2;
    }
    const int most = count > 2 ? std::atoi(arguments[2]) : 100;
    const SegmentationSettings settings;
    int songs = 0;
    int bars = 0;
    double recurring = 0;
    double changing = 0;
    double whole = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(arguments[1])) {
        if (songs == most) break;
        if (songKind(entry.path().string()) != SongKind::Midi) continue;
        const auto file = readMidi(entry.path());
        if (!file) continue;
        const Song song = toSong(*file);
        const Pianoroll roll = toPianoroll(song, 0, static_cast<int>((song.end() + kTicksPerStep) / kTicksPerBar));
        if (roll.bars() < 8 || roll.bars() > kMostBarsTogether) continue;
        auto begin = Clock::now();
        const Recurrence alike = recurrence(structureFrames(roll), settings);
        recurring += since(begin);
        begin = Clock::now();
        const auto peaks = noveltyPeaks(novelty(alike, settings), settings);
        changing += since(begin);
        begin = Clock::now();
        const auto segments = segment(roll, settings);
        whole += since(begin);
        ++songs;
        bars += roll.bars();
    }
    if (songs == 0) return 1;
    fmt::print("{} songs of {} bars on average: {:.1f} ms a song\n", songs, bars / songs, 1000 * whole / songs);
    fmt::print("recurrence {:.0f} %, novelty and peaks {:.0f} %, labels {:.0f} %\n", 100 * recurring / whole,
               100 * changing / whole, 100 * (whole - recurring - changing) / whole);
    return 0;
}
