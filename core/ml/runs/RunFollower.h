// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/ml/TrainingSession.h"

#include <filesystem>
#include <vector>

namespace muse {

/// Reads what another program trains, as it goes on: each time what its folder tells since the last.
class RunFollower {
public:
    explicit RunFollower(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// In the order of their steps, with the samples of those steps that have any. A line that is half written comes
    /// the next time. Where the run went back to a checkpoint, and did steps anew, restarted() is true and all come
    /// again. A job that is cancelled leaves the rest for the next time.
    std::vector<TrainingReport> news(const JobControl& job = {});
    [[nodiscard]] bool restarted() const { return m_restarted; }
    /// Whole lines so far that are no reports.
    [[nodiscard]] std::size_t damaged() const { return m_damaged; }

private:
    std::filesystem::path m_folder;
    [[nodiscard]] bool wentBack(std::uintmax_t size) const;

    std::uintmax_t m_read = 0; ///< bytes of events.jsonl
    std::string m_lastLine;    ///< that was read, with its end
    std::int64_t m_step = 0;
    bool m_restarted = false;
    std::size_t m_damaged = 0;
};

} // namespace muse
