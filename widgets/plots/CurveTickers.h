// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/plots/QCustomPlot.h"

namespace muse {

/// Whole steps, written short: 500, 1k, 2.5k, 100k.
class StepTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;
};

/// Decades of both signs on an axis that shows symmetricLog(y).
class SymmetricLogTicker : public QCPAxisTicker {
protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    QVector<double> createSubTickVector(int count, const QVector<double>& ticks) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;
};

} // namespace muse
