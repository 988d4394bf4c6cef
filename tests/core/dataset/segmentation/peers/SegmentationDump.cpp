// SPDX-License-Identifier: MIT
// Writes what compare_msaf.py compares: for each MIDI file, its frames and the boundaries that we find in them.
#include "core/dataset/segmentation/Novelty.h"
#include "core/dataset/segmentation/Segmentation.h"
#include "core/midi/SongImport.h"
#include "core/music/PianorollConversion.h"
#include "tests/core/dataset/segmentation/peers/MsafSettings.h"

#include <filesystem>
#include <fmt/format.h>
#include <fstream>

using namespace muse;

int main(int count, char** arguments) {
    if (count < 3) {
        fmt::print(stderr, "usage: SegmentationDump FOLDER FILE...\n");
        return 2;
    }
    const std::filesystem::path folder = arguments[1];
    for (int i = 2; i < count; ++i) {
        const auto file = readMidi(arguments[i]);
        if (!file) continue;
        const Song song = toSong(*file);
        const Pianoroll roll = toPianoroll(song, 0, static_cast<int>((song.end() + kTicksPerStep) / kTicksPerBar));
        if (roll.bars() < 16 || roll.bars() > kMostBarsTogether) continue;
        const StructureFrames frames = test::normalised(structureFrames(roll));
        const std::string stem = std::filesystem::path(arguments[i]).stem().string();
        std::ofstream(folder / (stem + ".f32"), std::ios::binary)
            .write(reinterpret_cast<const char*>(frames.values.data()),
                   static_cast<std::streamsize>(frames.values.size() * sizeof(float)));
        const SegmentationSettings settings = test::msafSettings();
        const auto peaks = noveltyPeaks(novelty(recurrence(frames, settings), settings), settings);
        std::vector<int> ours;
        for (const Segment& segment : segment(roll))
            if (segment.firstBar > 0) ours.push_back(segment.firstBar * kFramesPerBar);
        fmt::print("{{\"name\": \"{}\", \"bars\": {}, \"as_msaf\": [{}], \"ours\": [{}]}}\n", stem, roll.bars(),
                   fmt::join(peaks, ", "), fmt::join(ours, ", "));
    }
    return 0;
}
