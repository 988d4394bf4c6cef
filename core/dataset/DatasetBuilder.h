// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/midi/SongImport.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace muse {

/// What to build a dataset from, and how.
struct DatasetSettings {
    std::filesystem::path
        source; ///< a folder, searched to the bottom, or a .zip / .tar(.gz/.xz) archive, read in place
    std::filesystem::path output; ///< replaced atomically when the build ends; never half written
    MergeRule merge = MergeRule::Lpd5;
    int hopBars = 4;         ///< from one window of four bars to the next
    int minimumFamilies = 3; ///< families that must sound in a window
    int minimumActiveBars =
        4; ///< bars of the window in which at least that many families sound ("active", reference.md 4.5)
    std::vector<Family> requireFamilies; ///< families that must each sound in a window, such as the one to accompany
    int threads = 0;                     ///< 0: as many as there are cores
    std::string onlyPathsUnder;          ///< folder within the source to keep, such as "train"; empty keeps all
};

/// How a build went: counts of what was read, kept and rejected, each rejection under its reason.
struct DatasetReport {
    std::int64_t files = 0;
    std::int64_t filesUsed = 0;
    std::int64_t phrases = 0;
    std::map<std::string, std::int64_t> rejectedFiles;
    std::map<std::string, std::int64_t> rejectedWindows;
    std::array<std::int64_t, kFamilies> phrasesWith{}; ///< phrases in which the family sounds
    double seconds = 0;
};

/// Reads every MIDI file, keeps songs that are in 4/4 throughout, cuts windows of four bars from the first active bar
/// on and writes one safetensors dataset. Same source and settings give the same bytes whatever the number of threads.
/// A damaged file is counted; a damaged archive, an unusable setting, no phrase at all or a cancel is an Error and
/// leaves no file behind.
Result<DatasetReport> buildDataset(const DatasetSettings& settings, const JobControl& job = {});

} // namespace muse
