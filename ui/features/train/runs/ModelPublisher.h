// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/runs/RunSummary.h"
#include "ui/jobs/Job.h"

#include <QObject>

#include <filesystem>

namespace muse {

class Notifier;
class Prompter;

/// Makes of a run's best weights a model that can be chosen and given away, in the background: matched to the data that
/// it learnt from, where that still lies where it lay, and measured against it.
class ModelPublisher : public QObject {
    Q_OBJECT

public:
    /// `models`: the folder that is proposed, made when missing; empty proposes the run's own.
    ModelPublisher(Jobs& jobs, Prompter& prompter, Notifier& notifier, std::filesystem::path models,
                   QObject* parent = nullptr);

    [[nodiscard]] bool busy() const { return m_job.running(); }
    /// Asks where to, and begins.
    void publish(const RunSummary& run);

Q_SIGNALS:
    void busyChanged(bool busy);
    void published(const std::filesystem::path& model);

private:
    Prompter& m_prompter;
    Notifier& m_notifier;
    std::filesystem::path m_models;
    Job m_job;
};

} // namespace muse
