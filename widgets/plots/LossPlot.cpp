// SPDX-License-Identifier: MIT
#include "widgets/plots/LossPlot.h"

#include "widgets/Palette.h"
#include "widgets/plots/PlotLegend.h"
#include "widgets/plots/curves/CurvePlot.h"

#include <QLabel>
#include <QToolButton>

namespace muse {

namespace {

constexpr int kWindow = 31;

QWidget* heading(const QString& words) {
    auto* label = new QLabel(words);
    label->setProperty("heading", true);
    return label;
}

} // namespace

LossPlot::LossPlot(QWidget* parent)
    : PlotPanel(heading(tr("Negative critic loss")), Smoothing::median(kWindow), parent) {
    setObjectName(QStringLiteral("lossPlot"));
    setAccessibleName(tr("Loss curves"));
    const auto colours = palette::curves();
    plot().addCurve(tr("−D loss"), colours[0]);
    plot().addCurve(tr("Wasserstein"), colours[1]);
    plot().addCurve(tr("Penalty"), colours[2]);
    plot().addCurve(tr("G loss"), colours[3]);
    legend().present({NegativeCritic, Wasserstein, Penalty, Generator});
    for (const int curve : {Wasserstein, Penalty, Generator})
        legend().setChecked(curve, false);
    legend().chip(NegativeCritic)->setToolTip(tr("Negative critic loss, as in Figure 9(a) of the paper"));
    legend().chip(Wasserstein)->setToolTip(tr("Wasserstein estimate: mean D(real) − mean D(fake)"));
    legend().chip(Penalty)->setToolTip(tr("Gradient penalty, its weight included"));
    legend().chip(Generator)->setToolTip(tr("Generator loss: −mean D(fake)"));
}

void LossPlot::append(std::span<const LossPoint> points, int run) {
    for (const LossPoint& point : points) {
        plot().append(NegativeCritic, point.at, point.negativeCriticLoss, run);
        plot().append(Wasserstein, point.at, point.wasserstein, run);
        plot().append(Penalty, point.at, point.gradientPenalty, run);
        plot().append(Generator, point.at, point.generatorLoss, run);
    }
}

QString LossPlot::title() const {
    return tr("Training losses");
}

} // namespace muse
