// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/runs/RunSummary.h"
#include "ui/jobs/Job.h"

#include <QObject>

#include <filesystem>
#include <set>
#include <utility>
#include <vector>

namespace muse {

/// The training runs in a folder and some that lie elsewhere, listed in the background, and what is done to them there.
class RunLibrary : public QObject {
    Q_OBJECT

public:
    explicit RunLibrary(std::filesystem::path folder, QObject* parent = nullptr);

    /// Those that changed last first.
    [[nodiscard]] const std::vector<RunSummary>& runs() const { return m_runs; }
    [[nodiscard]] const RunSummary* find(const std::filesystem::path& run) const;
    void refresh();
    /// Refreshes only where another program has begun a run, or taken one away.
    void lookForOthers();

    /// Folders of runs that lie elsewhere.
    void setOthers(std::vector<std::filesystem::path> folders) { m_others = std::move(folders); }
    [[nodiscard]] const std::vector<std::filesystem::path>& others() const { return m_others; }
    /// From now on it is among the runs, at once.
    void addOther(const RunSummary& run);
    /// The folder stays as it is.
    void takeOff(const std::filesystem::path& run);

    Result<void> label(const std::filesystem::path& run, const RunLabel& label);
    /// Moves the whole folder to the desktop's bin; nobody may be training it.
    Result<void> moveToBin(const std::filesystem::path& run);

Q_SIGNALS:
    void changed();
    void othersChanged();

private:
    void list(bool onlyIfOthers);

    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_others;
    std::vector<RunSummary> m_runs;
    std::set<std::filesystem::path> m_seen; ///< folders when they were last listed
    bool m_again = false;
    Job m_lister;
};

} // namespace muse
