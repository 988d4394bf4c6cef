// SPDX-License-Identifier: MIT
#include "core/ml/runs/RunScalars.h"

#include "core/base/LowerCase.h"
#include "core/ml/ConfigJson.h"

#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>

namespace muse {
namespace {

constexpr const char* kStep = "step";

/// Lists of the metrics are by track, or by pair of tracks.
std::string placeIn(std::size_t i, std::size_t size) {
    if (size == kFamilies) return lowerCase(name(kAllFamilies[i]));
    if (size == kTrackPairs.size())
        return fmt::format("{}-{}", lowerCase(name(kTrackPairs[i].first)), lowerCase(name(kTrackPairs[i].second)));
    return std::to_string(i);
}

void collect(const nlohmann::json& value, const std::string& path, std::vector<RunScalar>& scalars) {
    const auto within = [&path](const std::string& part) { return path.empty() ? part : path + '/' + part; };
    if (value.is_number()) scalars.push_back({path, value.get<double>()});
    if (value.is_object())
        for (const auto& [key, part] : value.items())
            if (!path.empty() || key != kStep) collect(part, within(key), scalars);
    if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i)
            collect(value[i], within(placeIn(i, value.size())), scalars);
}

} // namespace

std::vector<RunScalar> scalarsOf(const TrainingReport& report) {
    std::vector<RunScalar> scalars;
    collect(toJson(report), {}, scalars);
    return scalars;
}

std::string curvesCsv(const std::vector<TrainingReport>& reports) {
    std::map<std::string, std::size_t> columns;
    for (const TrainingReport& report : reports)
        for (const RunScalar& scalar : scalarsOf(report))
            columns.emplace(scalar.name, 0);
    std::string text = kStep;
    std::size_t count = 0;
    for (auto& [name, column] : columns) {
        column = count++;
        text += ',' + name;
    }
    text += "\r\n";
    for (const TrainingReport& report : reports) {
        std::vector<std::string> row(count);
        for (const RunScalar& scalar : scalarsOf(report))
            row[columns[scalar.name]] = fmt::format("{}", scalar.value);
        text += std::to_string(report.step);
        for (const std::string& value : row)
            text += ',' + value;
        text += "\r\n";
    }
    return text;
}

} // namespace muse
