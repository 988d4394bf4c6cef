// SPDX-License-Identifier: MIT
#include "ui/features/train/runs/RunLibrary.h"

#include "core/base/Folder.h"
#include "core/ml/train/FolderLock.h"
#include "ui/jobs/Awaited.h"
#include "ui/kit/Text.h"

#include <QFile>

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

namespace muse {

namespace {

namespace fs = std::filesystem;

/// By their folders alone, which is quicker than to read them.
std::set<fs::path> foldersOfRuns(const fs::path& home, const std::vector<fs::path>& others) {
    std::set<fs::path> runs(others.begin(), others.end());
    for (const fs::path& entry : filesIn(home))
        runs.insert(entry);
    std::error_code code;
    std::erase_if(runs, [&code](const fs::path& run) { return !fs::exists(run / "run.json", code); });
    return runs;
}

} // namespace

RunLibrary::RunLibrary(std::filesystem::path folder, QObject* parent) : QObject(parent), m_folder(std::move(folder)) {}

const RunSummary* RunLibrary::find(const std::filesystem::path& run) const {
    const auto found = std::ranges::find(m_runs, run, &RunSummary::folder);
    return found == m_runs.end() ? nullptr : &*found;
}

void RunLibrary::refresh() {
    m_again = m_lister.running();
    if (!m_again) list(false);
}

void RunLibrary::lookForOthers() {
    if (!m_lister.running()) list(true);
}

void RunLibrary::list(bool onlyIfOthers) {
    std::optional<std::set<fs::path>> seen;
    if (onlyIfOthers) seen = m_seen;
    using Found = std::optional<std::pair<std::set<fs::path>, std::vector<RunSummary>>>;
    m_lister.start<Found>(
        [home = m_folder, others = m_others, seen](const JobControl& job) -> Result<Found> {
            auto folders = foldersOfRuns(home, others);
            if (folders == seen) return Found();
            auto runs = runsIn(home, job);
            for (const fs::path& folder : others)
                if (auto run = runSummary(folder)) runs.push_back(std::move(*run));
            std::ranges::stable_sort(runs, std::greater{}, &RunSummary::changed);
            return Found({std::move(folders), std::move(runs)});
        },
        [this](Outcome<Found> outcome) {
            // What was asked for again has changed since this was read.
            if (outcome.done() && outcome.value() && !m_again) {
                std::tie(m_seen, m_runs) = std::move(*outcome.value());
                Q_EMIT changed();
            }
            if (std::exchange(m_again, false)) refresh();
        });
}

void RunLibrary::addOther(const RunSummary& run) {
    if (run.folder.parent_path() == m_folder || std::ranges::count(m_others, run.folder) > 0) return refresh();
    m_others.push_back(run.folder);
    m_runs.insert(m_runs.begin(), run);
    Q_EMIT othersChanged();
    Q_EMIT changed();
    refresh();
}

void RunLibrary::takeOff(const fs::path& run) {
    std::erase(m_others, run);
    std::erase_if(m_runs, [&run](const RunSummary& each) { return each.folder == run; });
    Q_EMIT othersChanged();
    Q_EMIT changed();
    refresh();
}

Result<void> RunLibrary::label(const std::filesystem::path& run, const RunLabel& label) {
    if (auto saved = saveRunLabel(run, label); !saved) return saved;
    const auto found = std::ranges::find(m_runs, run, &RunSummary::folder);
    if (found != m_runs.end()) found->label = tidied(label);
    Q_EMIT changed();
    return {};
}

Result<void> RunLibrary::moveToBin(const std::filesystem::path& run) {
    const RunSummary* known = find(run);
    if (FolderLock::taken(run) || (known && known->state == RunState::Training))
        return Error{"{} is being trained right now; stop that training first.", run};
    // From another disk to the bin it is copied.
    const auto moved = awaited([&run]() -> Result<void> {
        if (QFile::moveToTrash(pathText(run))) return {};
        return Error{"{} could not be moved to the bin; delete the folder by hand.", run};
    });
    if (!moved) return moved;
    if (std::erase(m_others, run) > 0) Q_EMIT othersChanged();
    std::erase_if(m_runs, [&run](const RunSummary& each) { return each.folder == run; });
    Q_EMIT changed();
    return {};
}

} // namespace muse
