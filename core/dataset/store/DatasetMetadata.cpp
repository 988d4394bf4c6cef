// SPDX-License-Identifier: MIT
#include "core/dataset/store/DatasetMetadata.h"

#include "core/base/json/JsonText.h"
#include "core/dataset/funnel/FunnelFormat.h"
#include "core/dataset/store/DynamicsJson.h"
#include "core/metrics/MetricsJson.h"

#include <nlohmann/json.hpp>

namespace muse {
namespace {

/// File names of archives may be in any encoding; what is not UTF-8 is replaced.
std::string text(const nlohmann::ordered_json& json) {
    return jsonText(json);
}

const char* name(DuplicateRule rule) {
    switch (rule) {
    case DuplicateRule::Keep:
        return "keep";
    case DuplicateRule::SameNotes:
        return "same-notes";
    case DuplicateRule::Transposed:
        return "transposed";
    }
    return "";
}

/// Only the last part of a path: datasets travel, folders do not.
std::string fileName(const std::filesystem::path& path) {
    return (path.has_filename() ? path : path.parent_path()).filename().string();
}

nlohmann::ordered_json lakhJson(const LakhSettings& lakh) {
    nlohmann::ordered_json lists = nlohmann::ordered_json::array();
    for (const auto& list : lakh.idLists)
        lists.push_back(fileName(list));
    return {{"match_scores", fileName(lakh.matchScores)},
            {"song_files", fileName(lakh.songFiles)},
            {"id_lists", lists},
            {"tags", lakh.tags},
            {"minimum_score", lakh.minimumScore}};
}

std::string settingsText(const DatasetSettings& settings) {
    nlohmann::ordered_json required = nlohmann::ordered_json::array();
    for (const Family family : settings.requireFamilies)
        required.push_back(name(family));
    const SplitShares& split = settings.split;
    return text(
        {{"only_paths_under", settings.onlyPathsUnder},
         {"four_four", settings.fourFour},
         {"duplicates", name(settings.duplicates)},
         {"merge", name(settings.merge)},
         {"song_families", settings.songFamilies},
         {"lakh", lakhJson(settings.lakh)},
         {"best_match_only", settings.bestMatchOnly},
         {"minimum_families", settings.minimumFamilies},
         {"minimum_notes", settings.minimumNotes},
         {"segmentation", settings.segmentation},
         {"hop_bars", settings.hopBars},
         {"minimum_active_bars", settings.minimumActiveBars},
         {"require_families", required},
         {"drop_equal_phrases", settings.dropEqualPhrases},
         {"range", settings.range == RangeRule::Discard ? "discard" : "fold"},
         {"split", {{"train", split.train}, {"valid", split.valid}, {"test", split.test}, {"seed", split.seed}}}});
}

std::string countsText(const DatasetReport& report) {
    nlohmann::ordered_json with = nlohmann::ordered_json::object();
    for (const Family family : kAllFamilies)
        with[std::string(name(family))] = report.phrasesWith[index(family)];
    return text({{"files", report.files},
                 {"files_used", report.filesUsed},
                 {"phrases", report.phrases},
                 {"phrases_with", with}});
}

} // namespace

std::string metricsKey(Split split) {
    return "metrics_" + std::string(name(split));
}

std::map<std::string, std::string> datasetMetadata(const DatasetSettings& settings, const DatasetReport& report) {
    nlohmann::ordered_json songs = nlohmann::ordered_json::array();
    for (const SongDecision& song : report.decisions)
        if (song.phrases > 0) songs.push_back(song.name);
    nlohmann::ordered_json sources = nlohmann::ordered_json::array();
    for (const auto& source : settings.sources)
        sources.push_back(fileName(source));
    std::map<std::string, std::string> entries = {{dataset_key::kFormat, kDatasetFormat},
                                                  {dataset_key::kVersion, kDatasetVersion},
                                                  {"program_version", MUSE_VERSION},
                                                  {"sources", text(sources)},
                                                  {dataset_key::kSettings, settingsText(settings)},
                                                  {dataset_key::kCounts, countsText(report)},
                                                  {dataset_key::kFunnel, funnelJson(report.funnel)},
                                                  {dataset_key::kSongs, text(songs)}};
    for (const Split split : kAllSplits)
        entries[metricsKey(split)] = metricsJson(report.metrics[static_cast<std::size_t>(split)]);
    if (report.dynamics) entries[dataset_key::kDynamics] = dynamicsJson(*report.dynamics);
    return entries;
}

} // namespace muse
