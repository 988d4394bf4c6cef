// SPDX-License-Identifier: MIT
#include "core/dataset/DatasetReport.h"

#include "core/base/json/JsonText.h"
#include "core/base/text/TableText.h"
#include "core/dataset/funnel/FunnelFormat.h"
#include "core/metrics/MetricsJson.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace muse {

std::string decisionsCsv(const DatasetReport& report) {
    std::string text = "file,used,stage,reason,phrases,split\r\n";
    for (const SongDecision& song : report.decisions) {
        const bool used = song.reason.empty();
        text += fmt::format("{},{},{},{},{},{}\r\n", csvField(song.name), used ? "yes" : "no",
                            song.rejectedAt ? name(*song.rejectedAt) : "", csvField(song.reason), song.phrases,
                            used ? name(song.split) : "");
    }
    return text;
}

std::string reportJson(const DatasetReport& report) {
    nlohmann::ordered_json with = nlohmann::ordered_json::object();
    for (const Family family : kAllFamilies)
        with[std::string(name(family))] = report.phrasesWith[index(family)];
    nlohmann::ordered_json splits = nlohmann::ordered_json::object();
    for (const Split split : kAllSplits) {
        const auto part = static_cast<std::size_t>(split);
        splits[std::string(name(split))] = {{"songs", report.songsIn[part]},
                                            {"phrases", report.phrasesIn[part]},
                                            {"metrics", parseJson(metricsJson(report.metrics[part]))}};
    }
    const nlohmann::ordered_json all = {
        {"files", report.files},     {"files_used", report.filesUsed},
        {"phrases", report.phrases}, {"phrases_with", with},
        {"splits", splits},          {"funnel", parseOrderedJsonIfAny(funnelJson(report.funnel))},
        {"seconds", report.seconds}};
    return jsonText(all, 2);
}

} // namespace muse
