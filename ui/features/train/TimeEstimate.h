// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"
#include "ui/jobs/Job.h"
#include "ui/jobs/Jobs.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <string>

namespace muse {

/// How long a training would take on this computer, by doing a few small steps of it in the background.
class TimeEstimate : public QObject {
    Q_OBJECT

public:
    /// Beside one of the jobs it would measure wrongly, and be in the way; it waits for their end.
    explicit TimeEstimate(const Jobs& jobs, QObject* parent = nullptr);

    /// Answers at once where such a step was measured before, else a moment after the settings have come to rest.
    void ask(const TrainingSettings& settings);
    /// Leaves a measurement after the step at hand.
    void stop();
    /// Whether a step is being done.
    [[nodiscard]] bool running() const { return m_job.running(); }

Q_SIGNALS:
    void measuring();
    /// Seconds for all steps, without evaluations and checkpoints.
    void estimated(double seconds);
    /// Such a step cannot be done here.
    void unknown();

private:
    void measure();
    [[nodiscard]] double secondsOf(const TrainingSettings& settings, double perStep) const;

    const Jobs& m_jobs;
    bool m_disturbed = false; ///< something else began during the measurement
    TrainingSettings m_wanted;
    bool m_asked = false;
    /// Seconds a step of a sample batch, by what matters to it; nothing where it failed.
    std::map<std::string, std::optional<double>> m_measured;
    QTimer m_rest;
    Job m_job;
};

} // namespace muse
