// SPDX-License-Identifier: MIT
#include "app/cli/runs/RunsTable.h"

#include "core/ml/config/TrainingConfig.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

using Row = std::array<std::string, 7>;

std::chrono::seconds age(const RunSummary& run) {
    const auto since = std::filesystem::file_time_type::clock::now() - run.changed;
    return std::max(std::chrono::duration_cast<std::chrono::seconds>(since), std::chrono::seconds(0));
}

/// "45 s", "12 min", "3 h", "5 d".
std::string inWords(std::chrono::seconds time) {
    constexpr std::array<std::pair<std::int64_t, const char*>, 3> units{{{86400, "d"}, {3600, "h"}, {60, "min"}}};
    for (const auto& [length, unit] : units)
        if (time.count() >= length) return fmt::format("{} {}", time.count() / length, unit);
    return fmt::format("{} s", time.count());
}

std::string modelOf(const GanConfig& model) {
    return fmt::format("{} {}{}", name(model.width), name(model.kind),
                       model.given ? fmt::format(" to {}", name(*model.given)) : std::string());
}

Row rowOf(const RunSummary& run) {
    return {run.name(),
            modelOf(run.settings.model),
            fmt::format("{}/{}", run.step, run.settings.generatorSteps),
            std::string(name(run.state)),
            run.best ? fmt::format("{:.3f}", run.best->deviation) : "-",
            inWords(age(run)),
            fmt::format("{}", fmt::join(run.label.tags, ", "))};
}

} // namespace

std::string runsTable(const std::vector<RunSummary>& runs) {
    std::vector<Row> rows{{"Run", "Model", "Steps", "State", "Best", "Age", "Tags"}};
    for (const RunSummary& run : runs)
        rows.push_back(rowOf(run));
    std::array<std::size_t, std::tuple_size_v<Row>> widths{};
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    std::string text;
    for (const Row& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += fmt::format("{:<{}}", row[i], widths[i] + 2);
        text += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
    }
    return text;
}

nlohmann::ordered_json toJson(const RunSummary& run) {
    nlohmann::ordered_json object{{"folder", run.folder.string()}, {"name", run.name()},
                                  {"note", run.label.note},        {"tags", run.label.tags},
                                  {"state", name(run.state)},      {"step", run.step},
                                  {"checkpoint", run.checkpoint},  {"idle_seconds", age(run).count()}};
    if (run.best) object["best"] = {{"step", run.best->step}, {"deviation", run.best->deviation}};
    if (run.state == RunState::Failed) object["failure"] = run.failure;
    object["settings"] = muse::toJson(run.settings);
    return object;
}

} // namespace muse::cli
