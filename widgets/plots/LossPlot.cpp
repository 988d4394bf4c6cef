// SPDX-License-Identifier: MIT
#include "widgets/plots/LossPlot.h"

#include "widgets/Palette.h"
#include "widgets/plots/CurvePlot.h"
#include "widgets/plots/PlotLegend.h"

#include <QLabel>
#include <QToolButton>

namespace muse {

namespace {

constexpr int kSmoothing = 31;

QWidget* heading(const QString& words) {
    auto* label = new QLabel(words);
    label->setProperty("heading", true);
    return label;
}

} // namespace

LossPlot::LossPlot(QWidget* parent) : PlotPanel(heading(tr("Negative critic loss")), kSmoothing, parent) {
    setObjectName(QStringLiteral("lossPlot"));
    setAccessibleName(tr("Loss curves"));
    plot().addCurve(tr("−D loss"), palette::accent());
    plot().addCurve(tr("Wasserstein"), QColor(0x6f, 0xd3, 0xa2));
    plot().addCurve(tr("Penalty"), QColor(0xe8, 0xb8, 0x5a));
    plot().addCurve(tr("G loss"), QColor(0xd9, 0x84, 0xd6));
    legend().present({NegativeCritic, Wasserstein, Penalty, Generator});
    for (const int curve : {Wasserstein, Penalty, Generator})
        legend().setChecked(curve, false);
    legend().chip(NegativeCritic)->setToolTip(tr("Negative critic loss, as in Figure 9(a) of the paper"));
    legend().chip(Wasserstein)->setToolTip(tr("Wasserstein estimate: mean D(real) − mean D(fake)"));
    legend().chip(Penalty)->setToolTip(tr("Gradient penalty, its weight included"));
    legend().chip(Generator)->setToolTip(tr("Generator loss: −mean D(fake)"));
}

void LossPlot::append(std::span<const LossPoint> points) {
    for (const LossPoint& point : points) {
        plot().append(NegativeCritic, point.step, point.negativeCriticLoss);
        plot().append(Wasserstein, point.step, point.wasserstein);
        plot().append(Penalty, point.step, point.gradientPenalty);
        plot().append(Generator, point.step, point.generatorLoss);
    }
}

QString LossPlot::title() const {
    return tr("Training losses");
}

} // namespace muse
