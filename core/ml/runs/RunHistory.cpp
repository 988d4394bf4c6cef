// SPDX-License-Identifier: MIT
#include "core/ml/runs/RunHistory.h"

#include "core/base/File.h"
#include "core/metrics/MetricsJson.h"
#include "core/ml/ConfigJson.h"
#include "core/ml/config/TrainingConfig.h"
#include "core/ml/runs/RunFollower.h"

namespace muse {

namespace fs = std::filesystem;

std::optional<MetricsReport> referenceOf(const fs::path& run) {
    const auto text = readText(run / "reference.json");
    if (!text) return std::nullopt;
    auto reference = metricsFromJson(*text);
    return reference ? std::optional(*reference) : std::nullopt;
}

Result<RunHistory> readRunHistory(const fs::path& folder) {
    const auto about = settingsOfRun(folder);
    if (!about) return about.error();
    auto settings = settingsFromJson(*about);
    if (!settings) return Error{"{}: {}", folder / "run.json", settings.error()};
    RunHistory history{std::move(*settings), referenceOf(folder), {}, 0};
    history.settings.runFolder = folder;
    RunFollower follower(folder);
    history.reports = follower.news();
    history.damaged = follower.damaged();
    return history;
}

} // namespace muse
