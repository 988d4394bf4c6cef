// SPDX-License-Identifier: MIT
#include "ui/features/train/runs/RunLibrary.h"

#include "core/ml/train/FolderLock.h"
#include "ui/kit/Text.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace muse {

RunLibrary::RunLibrary(std::filesystem::path folder, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)) {}

const RunSummary* RunLibrary::find(const std::filesystem::path& run) const {
    const auto found = std::ranges::find(m_runs, run, &RunSummary::folder);
    return found == m_runs.end() ? nullptr : &*found;
}

void RunLibrary::refresh() {
    m_again = m_lister.running();
    if (m_again) return;
    m_lister.start<std::vector<RunSummary>>(
        [folder = m_folder](const JobControl& job) -> Result<std::vector<RunSummary>> { return runsIn(folder, job); },
        [this](Outcome<std::vector<RunSummary>> outcome) {
            if (outcome.done()) take(std::move(outcome.value()));
            if (std::exchange(m_again, false)) refresh();
        });
}

void RunLibrary::take(std::vector<RunSummary> runs) {
    m_runs = std::move(runs);
    Q_EMIT changed();
}

Result<void> RunLibrary::label(const std::filesystem::path& run, const RunLabel& label) {
    if (auto saved = saveRunLabel(run, label); !saved) return saved;
    const auto found = std::ranges::find(m_runs, run, &RunSummary::folder);
    if (found != m_runs.end()) found->label = tidied(label);
    Q_EMIT changed();
    return {};
}

Result<void> RunLibrary::moveToBin(const std::filesystem::path& run) {
    if (FolderLock::taken(run)) return Error{"{} is being trained right now; stop that training first.", run};
    if (!QFile::moveToTrash(pathText(run)))
        return Error{"{} could not be moved to the bin; delete the folder by hand.", run};
    std::erase_if(m_runs, [&run](const RunSummary& each) { return each.folder == run; });
    Q_EMIT changed();
    return {};
}

} // namespace muse
