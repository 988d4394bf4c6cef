// SPDX-License-Identifier: MIT
#include "widgets/plots/curves/CurveTickers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace muse {

namespace {

constexpr int kMostDecade = 9;
constexpr int kLeastDecade = -6;
constexpr double kCrowded = 2.5; ///< decades of range from which ±1 would stand too near to 0
constexpr double kMinute = 60, kHour = 3600;
constexpr double kWantedTicks = 5;
constexpr std::array kTimeSteps = {1.0,   2.0,   5.0,    10.0,   15.0,   30.0,    60.0,    120.0,   300.0,
                                   600.0, 900.0, 1800.0, 3600.0, 7200.0, 10800.0, 21600.0, 43200.0, 86400.0};

/// Of so many figures, without marks between thousands, which would be taken for others.
QString localNumber(double value, int figures) {
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', figures);
}

QString shortNumber(double value) {
    if (std::abs(value) >= 1e6) return localNumber(value / 1e6, 4) + QLatin1Char('M');
    if (std::abs(value) >= 1e3) return localNumber(value / 1e3, 4) + QLatin1Char('k');
    return localNumber(value, 4);
}

} // namespace

QString shortDuration(double seconds) {
    const auto tr = [](const char* words) { return QCoreApplication::translate("muse::WallTimeTicker", words); };
    if (seconds < 2 * kMinute) return tr("%1 s").arg(localNumber(seconds, 3));
    if (seconds < 2 * kHour) return tr("%1 min").arg(localNumber(seconds / kMinute, 3));
    return tr("%1 h").arg(localNumber(seconds / kHour, 4));
}

double StepTicker::getTickStep(const QCPRange& range) {
    return std::max(1.0, QCPAxisTicker::getTickStep(range));
}

QString StepTicker::getTickLabel(double tick, const QLocale& /*locale*/, QChar /*format*/, int /*precision*/) {
    return shortNumber(tick);
}

double WallTimeTicker::getTickStep(const QCPRange& range) {
    const double wanted = range.size() / kWantedTicks;
    const auto found = std::ranges::lower_bound(kTimeSteps, wanted);
    return found == kTimeSteps.end() ? std::ceil(wanted / kTimeSteps.back()) * kTimeSteps.back() : *found;
}

QString WallTimeTicker::getTickLabel(double tick, const QLocale& /*locale*/, QChar /*format*/, int /*precision*/) {
    return tick == 0 ? QStringLiteral("0") : shortDuration(tick);
}

QVector<double> DecadeTicker::createTickVector(double /*tickStep*/, const QCPRange& range) {
    QVector<double> ticks;
    const auto add = [&](double value) {
        const double at = toAxis(m_scale, value);
        if (at >= range.lower && at <= range.upper) ticks.append(at);
    };
    if (m_scale == AxisScale::Logarithmic) {
        for (int decade = kLeastDecade; decade <= kMostDecade; ++decade)
            add(std::pow(10.0, decade));
    } else {
        const int least = range.size() > kCrowded ? 1 : 0;
        for (int decade = kMostDecade; decade >= least; --decade)
            add(-std::pow(10.0, decade));
        add(0);
        for (int decade = least; decade <= kMostDecade; ++decade)
            add(std::pow(10.0, decade));
    }
    // Within one decade the powers of ten say too little.
    if (ticks.size() < 2) return QCPAxisTicker::createTickVector(QCPAxisTicker::getTickStep(range), range);
    return ticks;
}

QVector<double> DecadeTicker::createSubTickVector(int /*count*/, const QVector<double>& /*ticks*/) {
    return {};
}

QString DecadeTicker::getTickLabel(double tick, const QLocale& /*locale*/, QChar /*format*/, int /*precision*/) {
    const double value = fromAxis(m_scale, tick);
    if (m_scale == AxisScale::Logarithmic) return shortNumber(QString::number(value, 'g', 3).toDouble());
    return shortNumber(std::abs(value) < 1e-9 ? 0
                       : std::abs(value) < 10 ? std::round(value * 100) / 100
                                              : std::round(value));
}

QSharedPointer<QCPAxisTicker> tickerOf(PlotTime time, AxisScale scale) {
    if (scale != AxisScale::Linear) return QSharedPointer<DecadeTicker>::create(scale);
    if (time == PlotTime::WallTime) return QSharedPointer<WallTimeTicker>::create();
    return QSharedPointer<StepTicker>::create();
}

QSharedPointer<QCPAxisTicker> tickerOf(AxisScale scale) {
    if (scale != AxisScale::Linear) return QSharedPointer<DecadeTicker>::create(scale);
    return QSharedPointer<QCPAxisTicker>::create();
}

} // namespace muse
