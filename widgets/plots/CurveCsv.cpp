// SPDX-License-Identifier: MIT
#include "widgets/plots/CurvePlot.h"

#include <algorithm>
#include <map>

namespace muse {

namespace {

QString cell(const QString& words) {
    if (!words.contains(QLatin1Char(',')) && !words.contains(QLatin1Char('"'))) return words;
    return QLatin1Char('"') + QString(words).replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

QString CurvePlot::csv() {
    const bool withSmoothed = averaging() > 0 || smoothing() >= 3;
    const QString smoother = averaging() > 0 ? QStringLiteral(" (EMA %1)").arg(averaging())
                                             : tr(" (median of %1)").arg(smoothing());
    QStringList head = {QStringLiteral("step")};
    std::map<double, QStringList> rows;
    qsizetype next = 0;
    const auto put = [&](double x, qsizetype at, double value) {
        QStringList& row = rows[x];
        while (row.size() <= at)
            row.append(QString());
        row[at] = QString::number(value, 'g', 17);
    };
    for (int curve = 0; curve < curveCount(); ++curve) {
        head.append(cell(column(curve)));
        const std::vector<double> smooth = smoothed(curve);
        if (withSmoothed) head.append(cell(column(curve) + smoother));
        for (std::size_t i = 0; i < xs(curve).size(); ++i) {
            put(xs(curve)[i], next, ys(curve)[i]);
            if (withSmoothed) put(xs(curve)[i], next + 1, smooth[i]);
        }
        next += withSmoothed ? 2 : 1;
    }
    QString text = head.join(QLatin1Char(',')) + QLatin1Char('\n');
    for (auto& [x, row] : rows) {
        while (row.size() < next)
            row.append(QString());
        text += QString::number(x, 'g', 17) + QLatin1Char(',') + row.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace muse
