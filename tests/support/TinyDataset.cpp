// SPDX-License-Identifier: MIT
#include "tests/support/TinyDataset.h"

#include "core/dataset/store/DatasetFile.h"
#include "core/dataset/store/DatasetMetadata.h"
#include "core/music/Pianoroll.h"

#include <stdexcept>
#include <string>

namespace muse::test {
namespace {

Pianoroll figure(int variant) {
    Pianoroll roll(kBarsPerPhrase);
    const auto hold = [&](int bar, int from, int steps, int pitch, Family family) {
        for (int step = from; step < from + steps; ++step)
            roll.set(bar, step, pitch, family);
    };
    for (int bar = 0; bar < kBarsPerPhrase; ++bar) {
        const int root = 12 + (variant * 5 + bar * 7) % 12;
        for (int beat = 0; beat < 4; ++beat) {
            hold(bar, beat * 24, 20, root, Family::Bass);
            hold(bar, beat * 24, 1, beat % 2 == 0 ? 12 : 14, Family::Drums);
            hold(bar, beat * 24 + 12, 11, root + 24 + 4 * (beat % 2), Family::Guitar);
        }
        for (const int interval : {0, 4, 7}) {
            hold(bar, 0, 47, root + 24 + interval, Family::Piano);
            hold(bar, 48, 47, root + 36 + interval, Family::Strings);
        }
    }
    return roll;
}

} // namespace

void writeTinyDataset(const std::filesystem::path& path, int phrases, int songs) {
    Pianoroll all;
    DatasetColumns columns;
    constexpr std::uint8_t everyFamily = (1u << kFamilies) - 1;
    for (int i = 0; i < phrases; ++i) {
        all.append(figure(i));
        columns.families.insert(columns.families.end(), kBarsPerPhrase, everyFamily);
        columns.songs.push_back(i * songs / phrases);
        columns.bars.push_back(i * kBarsPerPhrase);
        columns.splits.push_back(static_cast<std::uint8_t>(Split::Train));
    }
    DatasetReport report;
    for (int song = 0; song < songs; ++song)
        report.decisions.push_back(
            {songs == 1 ? "figures" : "figures-" + std::to_string(song), {}, {}, phrases / songs, Split::Train});
    if (const auto written = writeDatasetFile(path, all.packed(), columns, datasetMetadata({}, report)); !written)
        throw std::runtime_error(written.error().message);
}

} // namespace muse::test
