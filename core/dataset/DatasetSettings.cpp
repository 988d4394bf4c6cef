// SPDX-License-Identifier: MIT
#include "core/dataset/DatasetSettings.h"

#include "core/music/Pianoroll.h"

#include <fmt/format.h>

namespace muse {
namespace {

constexpr int kMostThreads = 256;
constexpr int kMostNotesPerBar = 10000;

bool within(int value, int low, int high) {
    return value >= low && value <= high;
}

} // namespace

DatasetSettings paperSettings() {
    DatasetSettings settings;
    settings.merge = MergeRule::Paper;
    settings.songFamilies = static_cast<int>(kFamilies);
    settings.segmentation = true;
    return settings;
}

bool asksForMetadata(const LakhSettings& settings) {
    return !settings.matchScores.empty() || !settings.songFiles.empty() || !settings.idLists.empty() ||
           !settings.tags.empty();
}

std::string settingsProblem(const DatasetSettings& settings) {
    constexpr int families = static_cast<int>(kFamilies);
    if (settings.sources.empty()) return "Name a folder or an archive of MIDI files to build the dataset from.";
    if (settings.output.empty()) return "Name the dataset file to write.";
    if (settings.hopBars < 1) return "The hop between windows must be one bar or more.";
    if (!within(settings.songFamilies, 0, families)) return "The number of families that a song must have is 0 to 5.";
    if (!within(settings.minimumFamilies, 0, families))
        return "The number of families that must sound in a bar is 0 to 5.";
    if (!within(settings.minimumNotes, 0, kMostNotesPerBar))
        return fmt::format("The number of notes that must begin in a bar is 0 to {}.", kMostNotesPerBar);
    if (!within(settings.minimumActiveBars, 0, kBarsPerPhrase))
        return "The number of active bars in a window is 0 to 4.";
    if (!within(settings.threads, 0, kMostThreads))
        return fmt::format("The number of threads is 0 (all cores) to {}.", kMostThreads);
    return splitProblem(settings.split);
}

} // namespace muse
