// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/midi/SongImport.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace muse {

/// What to build a dataset from, and how.
struct DatasetSettings {
    std::filesystem::path source; ///< a folder, searched to the bottom, or a .zip / .tar(.gz/.xz) archive, read in place
    std::filesystem::path output; ///< replaced atomically when the build ends; never half written
    MergeRule merge = MergeRule::Lpd5;
    int hopBars = 4;              ///< from one window of four bars to the next
    int minimumFamilies = 3;      ///< families that must sound in a window
    int minimumActiveBars = 4;    ///< bars of the window in which at least that many families sound ("active", reference.md 4.5)
    int threads = 0;              ///< 0: as many as there are cores
    std::string onlyPathsUnder;   ///< archive folder or prefix to keep, such as "rock/train"; empty keeps all
};

/// How a build went: counts of what was read, kept and rejected, each rejection under its reason.
struct DatasetReport {
    std::int64_t files = 0;
    std::int64_t filesUsed = 0;
    std::int64_t phrases = 0;
    std::map<std::string, std::int64_t> rejectedFiles;
    std::map<std::string, std::int64_t> rejectedWindows;
    double seconds = 0;
};

/// Reads every MIDI file, keeps 4/4 songs, cuts windows of four bars and writes one safetensors dataset.
/// Same source and settings give the same bytes whatever the number of threads.
Result<DatasetReport> buildDataset(const DatasetSettings& settings, const JobControl& job = {});

} // namespace muse
