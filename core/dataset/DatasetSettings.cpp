// SPDX-License-Identifier: MIT
#include "core/dataset/DatasetSettings.h"

#include "core/base/Extension.h"
#include "core/base/File.h"
#include "core/dataset/store/DatasetMetadata.h"
#include "core/music/Pianoroll.h"

#include <algorithm>
#include <fmt/format.h>

namespace muse {
namespace {

constexpr int kMostThreads = 256;
constexpr int kMostNotesPerBar = 10000;

bool within(int value, int low, int high) {
    return value >= low && value <= high;
}

/// Whether a path would lie within an archive, were that a folder.
bool liesIn(const std::filesystem::path& path, const std::filesystem::path& archive) {
    std::error_code code;
    if (!std::filesystem::is_regular_file(archive, code)) return false;
    for (auto above = path.parent_path(); !above.empty() && above != above.parent_path(); above = above.parent_path())
        if (isSameFile(above, archive)) return true;
    return false;
}

/// A shell that expands "-o *.mid" names the user's own music as the output.
std::string outputProblem(const DatasetSettings& settings) {
    const auto& output = settings.output;
    if (output.empty()) return "Name the dataset file to write.";
    if (extensionOf(output) != kDatasetEnding)
        return fmt::format("{} does not end in .safetensors, as the dataset file to write must.", output.string());
    const auto isOutput = [&](const auto& source) { return isSameFile(source, output) || liesIn(output, source); };
    if (std::ranges::any_of(settings.sources, isOutput))
        return fmt::format("{} is one of the sources or lies in one; name another dataset file to write.",
                           output.string());
    return {};
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
    if (auto problem = outputProblem(settings); !problem.empty()) return problem;
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
