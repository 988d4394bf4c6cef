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
    const bool withMedians = smoothing() >= 3;
    QStringList head = {QStringLiteral("step")};
    std::map<double, QStringList> rows;
    qsizetype column = 0;
    const auto put = [&](double x, qsizetype at, double value) {
        QStringList& row = rows[x];
        while (row.size() <= at)
            row.append(QString());
        row[at] = QString::number(value, 'g', 17);
    };
    for (int curve = 0; curve < curveCount(); ++curve) {
        if (!shown(curve)) continue;
        head.append(cell(label(curve)));
        const std::vector<double> medians = smoothed(curve);
        if (withMedians) head.append(cell(label(curve) + tr(" (median of %1)").arg(smoothing())));
        for (std::size_t i = 0; i < xs(curve).size(); ++i) {
            put(xs(curve)[i], column, ys(curve)[i]);
            if (withMedians) put(xs(curve)[i], column + 1, medians[i]);
        }
        column += withMedians ? 2 : 1;
    }
    QString text = head.join(QLatin1Char(',')) + QLatin1Char('\n');
    for (auto& [x, row] : rows) {
        while (row.size() < column)
            row.append(QString());
        text += QString::number(x, 'g', 17) + QLatin1Char(',') + row.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace muse
