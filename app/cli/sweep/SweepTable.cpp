// SPDX-License-Identifier: MIT
#include "app/cli/sweep/SweepTable.h"

#include "core/base/json/JsonText.h"
#include "core/ml/runs/RunSummary.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <optional>

namespace muse::cli {
namespace {

struct Standing {
    const SweepRun* run;
    std::optional<RunSummary> summary; ///< none where it has not begun

    [[nodiscard]] double deviation() const {
        return summary && summary->best ? summary->best->deviation : std::numeric_limits<double>::infinity();
    }
    [[nodiscard]] std::string state() const {
        return summary ? std::string(muse::name(summary->state)) : std::string("not begun");
    }
};

std::vector<Standing> standings(const std::vector<SweepRun>& runs) {
    std::vector<Standing> all;
    for (const SweepRun& run : runs) {
        auto summary = runSummary(run.settings.runFolder);
        all.push_back({&run, summary ? std::optional(std::move(*summary)) : std::nullopt});
    }
    std::ranges::stable_sort(all, {}, &Standing::deviation);
    return all;
}

/// As --only takes it.
std::string numberOf(const SweepRun& run) {
    const auto first = run.name.find_first_not_of('0');
    return run.name.substr(first, run.name.find('-') - first);
}

} // namespace

std::string sweepTable(const std::vector<SweepRun>& runs) {
    std::vector<std::string> keys;
    for (const SweepRun& run : runs)
        for (const auto& [key, value] : run.varied.items())
            if (std::ranges::find(keys, key) == keys.end()) keys.push_back(key);
    std::vector<std::vector<std::string>> rows = {{"Run", "State", "Steps", "Best", "at step"}};
    rows.front().insert(rows.front().end(), keys.begin(), keys.end());
    for (const Standing& each : standings(runs)) {
        const auto& summary = each.summary;
        std::vector<std::string> row = {
            numberOf(*each.run), each.state(),
            fmt::format("{}/{}", summary ? summary->step : 0, each.run->settings.generatorSteps),
            summary && summary->best ? fmt::format("{:.3f}", summary->best->deviation) : "-",
            summary && summary->best ? std::to_string(summary->best->step) : "-"};
        for (const std::string& key : keys) {
            const auto found = each.run->varied.find(key);
            row.push_back(found == each.run->varied.end() ? "-"
                          : found->is_string()            ? found->get<std::string>()
                                                          : jsonText(*found));
        }
        rows.push_back(std::move(row));
    }
    std::vector<std::size_t> widths(rows.front().size());
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += fmt::format("{:<{}}", row[i], widths[i] + 2);
        text += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
    }
    return text;
}

nlohmann::ordered_json sweepJson(const std::vector<SweepRun>& runs) {
    auto all = nlohmann::ordered_json::array();
    for (const Standing& each : standings(runs)) {
        nlohmann::ordered_json object{{"run", each.run->settings.runFolder.string()},
                                      {"state", each.state()},
                                      {"step", each.summary ? each.summary->step : 0},
                                      {"varied", each.run->varied}};
        if (each.summary && each.summary->best)
            object["best"] = {{"step", each.summary->best->step}, {"deviation", each.summary->best->deviation}};
        all.push_back(std::move(object));
    }
    return all;
}

} // namespace muse::cli
