// SPDX-License-Identifier: MIT
#pragma once

#include "core/evaluation/EvaluationSettings.h"
#include "core/evaluation/EvaluationTables.h"
#include "ui/jobs/Job.h"

#include <QObject>

#include <vector>

namespace muse {

/// Measures in the background, whether anybody looks on or not, and keeps the tables that came of it last.
class TablesController : public QObject {
    Q_OBJECT

public:
    explicit TablesController(Jobs& jobs, QObject* parent = nullptr);

    [[nodiscard]] bool busy() const { return m_job.running(); }
    [[nodiscard]] const std::vector<EvaluationTable>& tables() const { return m_tables; }
    /// `published`: with the paper's own figures.
    void start(const EvaluationSettings& settings, bool published);
    void cancel();

Q_SIGNALS:
    void busyChanged(bool busy);
    void progress(double fraction, const QString& what);
    void measured();
    /// One sentence.
    void failed(const QString& sentence);

private:
    std::vector<EvaluationTable> m_tables;
    Job m_job;
};

} // namespace muse
