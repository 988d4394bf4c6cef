// SPDX-License-Identifier: MIT
#include "ui/features/evaluate/TablesController.h"

#include "core/evaluation/Evaluation.h"
#include "ui/kit/Text.h"

#include <algorithm>
#include <iterator>

namespace muse {

TablesController::TablesController(Jobs& jobs, QObject* parent)
    : QObject(parent), m_job(jobs, tr("Measuring Tables 1 and 2")) {
    connect(&m_job, &Job::runningChanged, this, &TablesController::busyChanged);
    connect(&m_job, &Job::progress, this, &TablesController::progress);
}

void TablesController::start(const EvaluationSettings& settings, bool published) {
    if (busy()) return;
    using Tables = std::vector<EvaluationTable>;
    m_job.start<Tables>(
        [settings, published](const JobControl& job) -> Result<Tables> {
            auto rows = evaluateAll(settings, job);
            if (!rows) return rows.error();
            if (published) std::ranges::copy(publishedRows(), std::back_inserter(*rows));
            return evaluationTables(*rows);
        },
        [this](Outcome<Tables> outcome) {
            if (outcome.failed()) return Q_EMIT failed(errorWords(outcome.error()));
            if (!outcome.done()) return;
            m_tables = std::move(outcome.value());
            Q_EMIT measured();
        });
}

void TablesController::cancel() {
    m_job.cancel();
}

} // namespace muse
