// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/plots/AxisScale.h"
#include "widgets/plots/PlotTime.h"
#include "widgets/plots/QCustomPlot.h"

namespace muse {

/// Whole steps, written short: 500, 1k, 2.5k, 100k.
class StepTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;
};

/// Seconds as people say them: 30 s, 5 min, 1.5 h.
class WallTimeTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;
};

/// Decades on an axis whose places are those of toAxis() for a scale that is not linear.
class DecadeTicker : public QCPAxisTicker {
public:
    explicit DecadeTicker(AxisScale scale) : m_scale(scale) {}

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    QVector<double> createSubTickVector(int count, const QVector<double>& ticks) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;

private:
    AxisScale m_scale;
};

/// What suits a horizontal axis.
QSharedPointer<QCPAxisTicker> tickerOf(PlotTime time, AxisScale scale);
/// What suits a vertical axis.
QSharedPointer<QCPAxisTicker> tickerOf(AxisScale scale);

/// "45 s", "12 min", "3.5 h".
QString shortDuration(double seconds);

} // namespace muse
