// SPDX-License-Identifier: MIT
#include "core/ml/runs/RunSummary.h"

#include "core/base/File.h"
#include "core/base/Folder.h"
#include "core/base/Machine.h"
#include "core/base/json/JsonText.h"
#include "core/ml/ConfigJson.h"
#include "core/ml/config/TrainingConfig.h"
#include "core/ml/train/FolderLock.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string_view>

namespace muse {
namespace {

namespace fs = std::filesystem;

/// A line of events is some hundred bytes; one of an evaluation some thousand.
constexpr std::streamoff kTail = 1 << 16;
constexpr std::int64_t kEarly = 4; ///< a first quarter is

/// Another machine's lock may not be seen here, but its steps are. Its clock may go wrong by a little.
constexpr std::chrono::seconds kBetweenSteps(60);

bool trainedElsewhere(const RunSummary& run) {
    const auto about = aboutRun(run.folder);
    if (!about) return false;
    const auto host = about->find("host");
    if (host == about->end() || !host->is_string() || *host == hostName()) return false;
    return std::chrono::abs(fs::file_time_type::clock::now() - run.changed) < kBetweenSteps;
}

std::string failureOf(const fs::path& run) {
    const auto text = readText(runFailure(run));
    return text ? text->substr(0, text->find('\n')) : std::string();
}

RunState stateOf(const RunSummary& run) {
    if (FolderLock::taken(run.folder)) return RunState::Training;
    if (!run.failure.empty()) return RunState::Failed;
    if (run.step < run.settings.generatorSteps && trainedElsewhere(run)) return RunState::Training;
    if (run.step >= run.settings.generatorSteps) return RunState::Finished;
    return run.step > run.checkpoint ? RunState::Interrupted : RunState::Stopped;
}

} // namespace

// Of the last whole line: a kill may have left one half written.
std::int64_t lastStep(const fs::path& run) {
    std::ifstream file(run / "events.jsonl", std::ios::binary | std::ios::ate);
    if (!file) return 0;
    const std::streamoff size = file.tellg();
    const std::streamoff from = std::max<std::streamoff>(0, size - kTail);
    std::string tail(static_cast<std::size_t>(size - from), '\0');
    file.seekg(from);
    file.read(tail.data(), static_cast<std::streamsize>(tail.size()));
    for (std::size_t end = tail.rfind('\n'); end != std::string::npos && end > 0;) {
        const std::size_t before = tail.rfind('\n', end - 1);
        const std::size_t begin = before == std::string::npos ? 0 : before + 1;
        const auto line = std::string_view(tail).substr(begin, end - begin);
        if (const auto report = trainingReportFromJson(parseJsonIfAny(line))) return report->step;
        end = before;
    }
    return 0;
}

std::string_view name(RunState state) {
    constexpr std::array<std::string_view, 5> names{"training", "finished", "stopped", "interrupted", "failed"};
    return names[static_cast<std::size_t>(state)];
}

std::string RunSummary::name() const {
    return label.name.empty() ? folder.filename().string() : label.name;
}

fs::path RunSummary::weights() const {
    // What a model plays in its beginnings may for a while be as dense as music, and noise.
    const bool early = best && best->step * kEarly < checkpoint;
    if (best && !early) return bestFile(folder);
    return checkpoint > 0 ? stepFile(folder / "checkpoints", checkpoint) : fs::path();
}

Result<RunSummary> runSummary(const fs::path& folder) {
    const auto about = settingsOfRun(folder);
    if (!about) return about.error();
    auto settings = settingsFromJson(*about);
    if (!settings) return Error{"{}: {}", folder / "run.json", settings.error()};
    RunSummary run;
    run.folder = folder;
    run.label = runLabel(folder);
    run.settings = std::move(*settings);
    run.settings.runFolder = folder;
    const auto checkpoints = stepFilesIn(folder / "checkpoints");
    run.checkpoint = checkpoints.empty() ? 0 : checkpoints.rbegin()->first;
    run.step = std::max(lastStep(folder), run.checkpoint);
    run.best = bestCheckpoint(folder);
    std::error_code code;
    run.changed = fs::last_write_time(folder / "events.jsonl", code);
    if (code) run.changed = fs::last_write_time(folder / "run.json", code);
    run.failure = failureOf(folder);
    run.state = stateOf(run);
    return run;
}

std::vector<RunSummary> runsIn(const fs::path& folder, const JobControl& job) {
    std::vector<RunSummary> runs;
    std::error_code code;
    for (const fs::path& entry : filesIn(folder)) {
        if (job.cancelled()) break;
        if (!fs::is_directory(entry, code)) continue;
        if (auto run = runSummary(entry)) runs.push_back(std::move(*run));
    }
    std::ranges::stable_sort(runs, std::greater{}, &RunSummary::changed);
    return runs;
}

} // namespace muse
