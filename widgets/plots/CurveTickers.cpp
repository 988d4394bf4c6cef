// SPDX-License-Identifier: MIT
#include "widgets/plots/CurveTickers.h"

#include "widgets/plots/SymmetricLog.h"

#include <algorithm>
#include <cmath>

namespace muse {

namespace {

constexpr double kLargestDecade = 1e9;
constexpr double kCrowded = 2.5; ///< decades of range from which ±1 would stand too near to 0

QString shortNumber(double value) {
    if (std::abs(value) >= 1e6) return QString::number(value / 1e6, 'g', 4) + QLatin1Char('M');
    if (std::abs(value) >= 1e3) return QString::number(value / 1e3, 'g', 4) + QLatin1Char('k');
    return QString::number(value, 'g', 4);
}

} // namespace

double StepTicker::getTickStep(const QCPRange& range) {
    return std::max(1.0, QCPAxisTicker::getTickStep(range));
}

QString StepTicker::getTickLabel(double tick, const QLocale& /*locale*/, QChar /*format*/, int /*precision*/) {
    return shortNumber(tick);
}

QVector<double> SymmetricLogTicker::createTickVector(double /*tickStep*/, const QCPRange& range) {
    QVector<double> ticks;
    const auto add = [&](double value) {
        const double at = muse::symmetricLog(value);
        if (at >= range.lower && at <= range.upper) ticks.append(at);
    };
    const double least = range.size() > kCrowded ? 10 : 1;
    for (double decade = kLargestDecade; decade >= least; decade /= 10)
        add(-decade);
    add(0);
    for (double decade = least; decade <= kLargestDecade; decade *= 10)
        add(decade);
    // Within one decade the powers of ten say too little.
    if (ticks.size() < 2) return QCPAxisTicker::createTickVector(QCPAxisTicker::getTickStep(range), range);
    return ticks;
}

QVector<double> SymmetricLogTicker::createSubTickVector(int /*count*/, const QVector<double>& /*ticks*/) {
    return {};
}

QString SymmetricLogTicker::getTickLabel(double tick, const QLocale& /*locale*/, QChar /*format*/, int /*precision*/) {
    const double value = symmetricExp(tick);
    return shortNumber(std::abs(value) < 1e-9 ? 0
                       : std::abs(value) < 10 ? std::round(value * 100) / 100
                                              : std::round(value));
}

} // namespace muse
