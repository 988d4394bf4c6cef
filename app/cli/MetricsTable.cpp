// SPDX-License-Identifier: MIT
#include "app/cli/MetricsTable.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <functional>
#include <nlohmann/json.hpp>

namespace muse::cli {
namespace {

constexpr std::array kPitched = {Family::Bass, Family::Guitar, Family::Strings, Family::Piano};

std::string cell(double value, int digits) {
    return std::isfinite(value) ? fmt::format("{:.{}f}", value, digits) : "-";
}

/// Markdown with padded columns.
std::string table(const std::vector<std::vector<std::string>>& cells) {
    std::vector<std::size_t> widths(cells.front().size(), 3);
    for (const auto& row : cells)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    std::string text;
    const auto add = [&](const std::vector<std::string>& row) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += i == 0 ? fmt::format("| {:<{}} ", row[i], widths[i]) : fmt::format("| {:>{}} ", row[i], widths[i]);
        text += "|\n";
    };
    add(cells.front());
    for (std::size_t i = 0; i < widths.size(); ++i)
        text += i == 0 ? fmt::format("|{:-<{}}", "", widths[i] + 2) : fmt::format("|{:->{}}", ":", widths[i] + 2);
    text += "|\n";
    for (std::size_t i = 1; i < cells.size(); ++i)
        add(cells[i]);
    return text;
}

using Values = std::function<std::array<double, kFamilies>(const MetricsReport&)>;

std::string perFamily(const std::string& title, const std::vector<NamedMetrics>& rows, bool drums, int digits,
                      const Values& values) {
    std::vector<std::vector<std::string>> cells = {{title, "B", "G", "S", "P"}};
    if (drums) cells[0].insert(cells[0].begin() + 2, "D");
    for (const NamedMetrics& row : rows) {
        const auto numbers = values(row.report);
        std::vector<std::string> line = {row.name};
        for (const Family family : kPitched)
            line.push_back(cell(numbers[index(family)], digits));
        if (drums) line.insert(line.begin() + 2, cell(numbers[index(Family::Drums)], digits));
        cells.push_back(line);
    }
    return table(cells) + "\n";
}

std::string perPair(const std::string& title, const std::vector<NamedMetrics>& rows, bool paper) {
    std::vector<std::vector<std::string>> cells = {{title}};
    for (const TrackPair& pair : kTrackPairs)
        cells[0].emplace_back(pair.label);
    for (const NamedMetrics& row : rows) {
        std::vector<std::string> line = {row.name};
        for (const double value : paper ? row.report.tonalDistance.paper : row.report.tonalDistance.pitchClass)
            line.push_back(cell(value, 2));
        cells.push_back(line);
    }
    return table(cells) + "\n";
}

nlohmann::json numbers(const auto& values) {
    nlohmann::json list = nlohmann::json::array();
    for (const double value : values)
        list.push_back(std::isfinite(value) ? nlohmann::json(value) : nlohmann::json(nullptr));
    return list;
}

} // namespace

std::string metricsTable(const std::vector<NamedMetrics>& rows) {
    std::string text;
    text += perFamily("Empty bars (EB, %)", rows, true, 2, [](const auto& r) { return r.emptyBars; });
    text += perFamily("Used pitch classes (UPC)", rows, false, 2,
                      [](const auto& r) { return r.usedPitchClasses.pitchClass; });
    text += perFamily("UPC, paper-compatible", rows, false, 2, [](const auto& r) { return r.usedPitchClasses.paper; });
    text += perFamily("Qualified notes >= 2 steps (QN, %)", rows, false, 1,
                      [](const auto& r) { return r.qualifiedNotesTwo; });
    text += perFamily("Qualified notes >= 3 steps (QN, %)", rows, false, 1,
                      [](const auto& r) { return r.qualifiedNotesThree; });
    std::vector<std::vector<std::string>> drums = {{"Drum pattern (DP, %)", "D"}};
    for (const NamedMetrics& row : rows)
        drums.push_back({row.name, cell(row.report.drumPattern, 1)});
    text += table(drums) + "\n";
    text += perPair("Tonal distance (TD)", rows, false);
    text += perPair("TD, paper-compatible", rows, true);
    return text;
}

nlohmann::json metricsJson(const std::vector<NamedMetrics>& rows) {
    nlohmann::json result = nlohmann::json::array();
    for (const auto& [name, report] : rows)
        result.push_back({{"name", name},
                          {"bars", report.bars},
                          {"families", {"Bass", "Drums", "Guitar", "Piano", "Strings"}},
                          {"EB", numbers(report.emptyBars)},
                          {"UPC", numbers(report.usedPitchClasses.pitchClass)},
                          {"UPC_paper", numbers(report.usedPitchClasses.paper)},
                          {"QN2", numbers(report.qualifiedNotesTwo)},
                          {"QN3", numbers(report.qualifiedNotesThree)},
                          {"DP", numbers(std::array{report.drumPattern})[0]},
                          {"pairs", {"B-G", "B-S", "B-P", "G-S", "G-P", "S-P"}},
                          {"TD", numbers(report.tonalDistance.pitchClass)},
                          {"TD_paper", numbers(report.tonalDistance.paper)}});
    return result;
}

} // namespace muse::cli
