// SPDX-License-Identifier: MIT
#include "widgets/plots/curves/CurvePlot.h"

#include <algorithm>
#include <map>

namespace muse {

namespace {

QString cell(const QString& words) {
    if (!words.contains(QLatin1Char(',')) && !words.contains(QLatin1Char('"'))) return words;
    return QLatin1Char('"') + QString(words).replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString number(double value) {
    return QString::number(value, 'g', 17);
}

struct Row {
    PlotMoment at;
    QStringList cells;
};

} // namespace

QString CurvePlot::csv() {
    const bool withSmoothed = m_smoothing.kind != Smoothing::Kind::Off;
    const bool withRuns = runCount() > 1;
    QStringList head = {QStringLiteral("step"), QStringLiteral("critic_updates"), QStringLiteral("seconds")};
    if (withRuns) head.prepend(QStringLiteral("run"));
    for (int curve = 0; curve < curveCount(); ++curve) {
        head.append(cell(column(curve)));
        if (withSmoothed) head.append(cell(QStringLiteral("%1 (%2)").arg(column(curve), m_smoothing.text())));
    }
    QString text = head.join(QLatin1Char(',')) + QLatin1Char('\n');
    const qsizetype width = curveCount() * (withSmoothed ? 2 : 1);
    for (int run = 0; run < runCount(); ++run) {
        std::map<double, Row> rows;
        qsizetype next = 0;
        for (int curve = 0; curve < curveCount(); ++curve) {
            CurveSeries& from = series(curve, run);
            const std::vector<double>& smooth = from.line(m_smoothing);
            for (std::size_t i = 0; i < from.size(); ++i) {
                Row& row = rows[from.times(PlotTime::Steps)[i]];
                row.at = {from.times(PlotTime::Steps)[i], from.times(PlotTime::CriticUpdates)[i],
                          from.times(PlotTime::WallTime)[i]};
                row.cells.resize(width);
                row.cells[next] = number(from.values()[i]);
                if (withSmoothed) row.cells[next + 1] = number(smooth[i]);
            }
            next += withSmoothed ? 2 : 1;
        }
        for (const auto& [step, row] : rows) {
            if (withRuns) text += cell(runName(run)) + QLatin1Char(',');
            text += number(row.at.step) + QLatin1Char(',') + number(row.at.updates) + QLatin1Char(',') +
                    number(row.at.seconds) + QLatin1Char(',') + row.cells.join(QLatin1Char(',')) + QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace muse
