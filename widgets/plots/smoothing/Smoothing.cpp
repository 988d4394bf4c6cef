// SPDX-License-Identifier: MIT
#include "widgets/plots/smoothing/Smoothing.h"

#include "widgets/plots/smoothing/MedianFilter.h"
#include "widgets/plots/smoothing/MovingAverage.h"
#include "widgets/plots/smoothing/RunningExtremes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace muse {

bool Smoothing::appliesTo(std::size_t points) const {
    switch (kind) {
    case Kind::Off:
        return false;
    case Kind::Average:
        return points > 1;
    case Kind::Median:
    case Kind::Band:
        break;
    }
    return points >= static_cast<std::size_t>(window);
}

QString Smoothing::text() const {
    const auto tr = [](const char* words) { return QCoreApplication::translate("muse::Smoothing", words); };
    switch (kind) {
    case Kind::Off:
        return {};
    case Kind::Average:
        return tr("EMA %1").arg(QLocale().toString(weight));
    case Kind::Median:
        return tr("median %1").arg(window);
    case Kind::Band:
        break;
    }
    return tr("median and band of %1").arg(window);
}

/// A new point changes what the last half window came to, so that is made anew.
void SmoothedValues::extend(std::span<const double> values, const Smoothing& smoothing) {
    if (!smoothing.appliesTo(values.size())) return clear();
    if (line.size() == values.size()) return;
    if (smoothing.kind == Smoothing::Kind::Average) {
        line = movingAverage(values, smoothing.weight);
        return;
    }
    const auto half = static_cast<std::size_t>(smoothing.window / 2);
    const std::size_t keep = line.size() - std::min(line.size(), half);
    const auto replaceEnd = [keep](std::vector<double>& all, const std::vector<double>& fresh) {
        all.resize(keep);
        all.insert(all.end(), fresh.begin(), fresh.end());
    };
    replaceEnd(line, runningMedian(values, smoothing.window, keep));
    if (!smoothing.hasBand()) return;
    replaceEnd(lowest, runningMinimum(values, smoothing.window, keep));
    replaceEnd(highest, runningMaximum(values, smoothing.window, keep));
}

} // namespace muse
