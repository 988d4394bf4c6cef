// SPDX-License-Identifier: MIT
#include "widgets/plots/PlotStyle.h"

#include "widgets/Palette.h"
#include "widgets/plots/QCustomPlot.h"

#include <QEvent>

namespace muse {

void stylePlot(QCustomPlot& plot) {
    QFont font = plot.font();
    font.setPixelSize(11);
    plot.setBackground(QBrush(palette::panel()));
    plot.axisRect()->setBackground(QBrush(palette::rollBackground()));
    plot.axisRect()->setMinimumMargins(QMargins(32, 6, 8, 16));
    plot.setNoAntialiasingOnDrag(true);
    plot.legend->setVisible(false);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLabelFont(font);
        axis->setTickLabelColor(palette::textMuted());
        axis->setLabelColor(palette::textMuted());
        axis->setLabelFont(font);
        axis->setBasePen(QPen(palette::border(), 1));
        axis->setTickPen(QPen(palette::border(), 1));
        axis->setSubTicks(false);
        axis->setTickLengthIn(0);
        axis->setTickLengthOut(3);
        axis->setTickLabelPadding(3);
        axis->ticker()->setTickCount(5);
        axis->grid()->setPen(QPen(palette::gridLine(), 1));
        axis->grid()->setZeroLinePen(QPen(palette::border(), 1));
        axis->grid()->setSubGridVisible(false);
    }
    plot.xAxis->grid()->setVisible(false);
}

bool themeChanged(const QEvent& event) {
    return event.type() == QEvent::StyleChange || event.type() == QEvent::PaletteChange;
}

} // namespace muse
