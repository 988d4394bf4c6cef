// SPDX-License-Identifier: MIT
#include "ui/features/train/runs/RunFigures.h"

#include "core/base/Extension.h"
#include "core/base/File.h"
#include "core/evaluation/RunEvolution.h"
#include "core/metrics/MetricCatalogue.h"
#include "core/ml/runs/RunHistory.h"
#include "ui/features/train/ReportPoints.h"
#include "ui/jobs/Awaited.h"
#include "ui/kit/MetricCatalogue.h"
#include "ui/kit/Text.h"
#include "widgets/plots/MetricPlot.h"
#include "widgets/plots/PlotLegend.h"
#include "widgets/plots/PlotPictures.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace muse {
namespace {

constexpr int kMoments = 5; ///< the paper's A to E
constexpr int kScale = 2;

QString say(const char* words) {
    return QCoreApplication::translate("muse", words);
}

PlotFormat formatOf(const std::filesystem::path& path) {
    const std::string ending = extensionOf(path);
    return ending == ".svg" ? PlotFormat::Svg : ending == ".pdf" ? PlotFormat::Pdf : PlotFormat::Png;
}

/// One metric of one track alone.
void showOnly(MetricPlot& plot, MetricId id, Family family) {
    plot.choose(static_cast<int>(id));
    int curve = 0;
    for (const Family each : familiesOf(metric(id)))
        plot.legend().setChecked(plot.curve(static_cast<int>(id), curve++), each == family);
}

} // namespace

Result<QByteArray> figureNine(const std::filesystem::path& run, PlotFormat format) {
    const auto history = awaited([&run] { return readRunHistory(run); });
    if (!history) return history.error();
    LossPlot loss;
    MetricPlot pitches(metricSpecs()), notes(metricSpecs());
    for (const TrainingReport& report : history->reports) {
        const LossPoint point = lossOf(history->settings, report);
        loss.append({&point, 1});
        if (!report.metrics) continue;
        for (MetricPlot* plot : {&pitches, &notes})
            plot->append(point.at, metricValues(*report.metrics));
    }
    if (history->reference)
        for (MetricPlot* plot : {&pitches, &notes})
            plot->setReference(metricValues(*history->reference));
    showOnly(pitches, MetricId::UsedPitchClassesPaper, Family::Strings);
    showOnly(notes, MetricId::QualifiedNotesTwo, Family::Strings);
    const std::array<PlotPanel*, 3> panels{&loss, &pitches, &notes};
    return picturesOf(panels, pathText(run.filename()), format);
}

SaveRequest figureNineOf(const std::filesystem::path& run, const QString& name) {
    return {say("Save Figure 9"), QStringLiteral("%1-figure-9.pdf").arg(name),
            say("PDF documents (*.pdf);;SVG drawings (*.svg);;PNG pictures (*.png)"), QStringLiteral(".pdf"),
            [run](const std::filesystem::path& path) -> Result<void> {
                const auto picture = figureNine(run, formatOf(path));
                if (!picture) return picture.error();
                return replaceFile(path, std::span(reinterpret_cast<const std::uint8_t*>(picture->constData()),
                                                   static_cast<std::size_t>(picture->size())));
            }};
}

SaveRequest figureEightOf(const std::filesystem::path& run, const QString& name) {
    return {say("Save Figure 8"), QStringLiteral("%1-figure-8.png").arg(name), say("PNG pictures (*.png)"),
            QStringLiteral(".png"), [run](const std::filesystem::path& path) {
                return awaited([&]() -> Result<void> {
                    auto panels = runEvolution(run, {}, kMoments);
                    if (!panels) return panels.error();
                    const auto columns = static_cast<int>(panels->size());
                    return writeFigure({std::move(*panels), columns, kScale}, path);
                });
            }};
}

} // namespace muse
