// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/runs/RunSummary.h"
#include "ui/jobs/Job.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace muse {

/// The training runs in a folder, listed in the background, and what is done to them there.
class RunLibrary : public QObject {
    Q_OBJECT

public:
    explicit RunLibrary(std::filesystem::path folder, QObject* parent = nullptr);

    /// Those that changed last first.
    [[nodiscard]] const std::vector<RunSummary>& runs() const { return m_runs; }
    [[nodiscard]] const RunSummary* find(const std::filesystem::path& run) const;
    void refresh();

    Result<void> label(const std::filesystem::path& run, const RunLabel& label);
    /// Moves the whole folder to the desktop's bin; nobody may be training it.
    Result<void> moveToBin(const std::filesystem::path& run);

Q_SIGNALS:
    void changed();

private:
    void take(std::vector<RunSummary> runs);

    std::filesystem::path m_folder;
    std::vector<RunSummary> m_runs;
    bool m_again = false;
    Job m_lister;
};

} // namespace muse
