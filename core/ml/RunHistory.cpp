// SPDX-License-Identifier: MIT
#include "core/ml/RunHistory.h"

#include "core/base/File.h"
#include "core/base/Folder.h"
#include "core/base/Safetensors.h"
#include "core/metrics/MetricsJson.h"
#include "core/ml/ConfigJson.h"
#include "core/ml/config/TrainingConfig.h"

#include <charconv>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace muse {
namespace {

namespace fs = std::filesystem;

/// samples/step-N.safetensors by N.
std::map<std::int64_t, fs::path> samplesIn(const fs::path& run) {
    constexpr std::string_view before = "step-";
    std::map<std::int64_t, fs::path> found;
    for (const fs::path& file : filesIn(run / "samples")) {
        const std::string stem = file.stem().string();
        if (!stem.starts_with(before) || file.extension() != ".safetensors") continue;
        std::int64_t step = 0;
        const char* end = stem.data() + stem.size();
        if (std::from_chars(stem.data() + before.size(), end, step).ptr == end) found[step] = file;
    }
    return found;
}

std::optional<Pianoroll> readSamples(const fs::path& path) {
    const auto file = SafetensorsFile::open(path);
    if (!file) return std::nullopt;
    const auto phrases = file->tensor("phrases");
    if (!phrases) return std::nullopt;
    auto roll = Pianoroll::fromPacked(phrases->bytes);
    return roll ? std::optional(std::move(*roll)) : std::nullopt;
}

std::optional<MetricsReport> readReference(const fs::path& path) {
    const auto text = readText(path);
    if (!text) return std::nullopt;
    auto reference = metricsFromJson(*text);
    return reference ? std::optional(*reference) : std::nullopt;
}

} // namespace

Result<RunHistory> readRunHistory(const fs::path& folder) {
    const auto about = settingsOfRun(folder);
    if (!about) return about.error();
    auto settings = settingsFromJson(*about);
    if (!settings) return Error{"{}: {}", folder / "run.json", settings.error()};
    RunHistory history{std::move(*settings), readReference(folder / "reference.json"), {}};
    history.settings.runFolder = folder;

    const auto samples = samplesIn(folder);
    std::ifstream events(folder / "events.jsonl");
    for (std::string line; std::getline(events, line);) {
        auto report = trainingReportFromJson(nlohmann::json::parse(line, nullptr, false));
        if (!report) continue;
        if (const auto found = samples.find(report->step); found != samples.end())
            report->samples = readSamples(found->second);
        history.reports.push_back(std::move(*report));
    }
    return history;
}

} // namespace muse
