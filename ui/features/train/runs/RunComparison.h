// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/runs/RunSummary.h"
#include "widgets/plots/curves/CurvePlot.h"

#include <QObject>

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

namespace muse {

class RunWatch;

/// The runs whose curves lie over those of the run on show: which they are, in what colours, and what they report.
class RunComparison : public QObject {
    Q_OBJECT

public:
    explicit RunComparison(QObject* parent = nullptr);
    ~RunComparison() override;

    /// Begins to follow those that are new and leaves those that are gone. `baseline` may be none of them.
    void setRuns(std::vector<RunSummary> runs, const std::filesystem::path& baseline);
    [[nodiscard]] const std::vector<RunSummary>& runs() const { return m_runs; }
    /// One a run, in their order: the first is run 1 of the plots.
    [[nodiscard]] std::vector<CurvePlot::Overlay> overlays() const;

Q_SIGNALS:
    void overlaysChanged();
    /// `run` counts from 1.
    void reported(int run, const std::vector<muse::TrainingReport>& reports);
    /// It went back to a checkpoint: what it reported is forgotten.
    void restarted(int run);

private:
    [[nodiscard]] int numberOf(const std::filesystem::path& folder) const;

    std::vector<RunSummary> m_runs;
    std::filesystem::path m_baseline;
    std::map<std::filesystem::path, std::unique_ptr<RunWatch>> m_watches;
    std::map<std::filesystem::path, std::size_t> m_colours; ///< which one, as long as it is there
};

} // namespace muse
