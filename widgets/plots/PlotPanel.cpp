// SPDX-License-Identifier: MIT
#include "widgets/plots/PlotPanel.h"

#include "widgets/Icons.h"
#include "widgets/Palette.h"
#include "widgets/plots/CurvePlot.h"
#include "widgets/plots/PlotLegend.h"

#include <QActionGroup>
#include <QBuffer>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace muse {

namespace {

constexpr int kNarrowest = 112;
constexpr QSize kPictureSize(1200, 640);
constexpr int kPictureScale = 2;

} // namespace

PlotPanel::PlotPanel(QWidget* heading, int smoothing, QWidget* parent)
    : QWidget(parent), m_plot(new CurvePlot), m_legend(new PlotLegend(*m_plot)) {
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("plotMenu"));
    button->setIcon(icon(QStringLiteral("menu")));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Smoothing, range, scale, saving"));
    button->setAccessibleName(tr("Plot options"));
    buildMenu(*button, smoothing);

    // Several of them stand side by side in a small window; the legend flows.
    setMinimumWidth(kNarrowest);
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(heading, 1);
    top->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_legend);
}

void PlotPanel::setCursor(double step) {
    m_plot->setCursor(step);
}

void PlotPanel::clear() {
    m_plot->clear();
}

void PlotPanel::buildMenu(QToolButton& button, int smoothing) {
    auto* menu = new QMenu(&button);
    addSmoothing(*menu, smoothing);
    addFirstStep(*menu);
    QAction* scale = menu->addAction(tr("Symmetric log scale"));
    scale->setObjectName(QStringLiteral("symmetricLog"));
    scale->setCheckable(true);
    connect(scale, &QAction::toggled, m_plot, &CurvePlot::setLogarithmic);
    connect(menu->addAction(tr("Show everything (double-click)")), &QAction::triggered, m_plot, &CurvePlot::showAll);
    menu->addSeparator();
    QAction* csvAction = menu->addAction(tr("Save curves as CSV…"));
    csvAction->setObjectName(QStringLiteral("saveCsv"));
    connect(csvAction, &QAction::triggered, this, &PlotPanel::csvRequested);
    QAction* pngAction = menu->addAction(tr("Save plot as PNG…"));
    pngAction->setObjectName(QStringLiteral("savePng"));
    connect(pngAction, &QAction::triggered, this, &PlotPanel::pngRequested);
    button.setMenu(menu);
}

void PlotPanel::addSmoothing(QMenu& menu, int chosen) {
    QMenu* smoothing = menu.addMenu(tr("Median smoothing"));
    auto* group = new QActionGroup(smoothing);
    for (const int window : {0, 5, 11, 31, 101, 301}) {
        QAction* action = smoothing->addAction(window == 0 ? tr("Off") : tr("%1 points").arg(window));
        action->setCheckable(true);
        action->setData(window);
        action->setChecked(window == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, m_plot, [this, window] { m_plot->setSmoothing(window); });
    }
    m_plot->setSmoothing(chosen);
}

void PlotPanel::addFirstStep(QMenu& menu) {
    QMenu* first = menu.addMenu(tr("Leave out the first"));
    auto* group = new QActionGroup(first);
    for (const int steps : {0, 10, 50, 100, 500, 1000}) {
        QAction* action = first->addAction(steps == 0 ? tr("None") : tr("%1 steps").arg(steps));
        action->setCheckable(true);
        action->setChecked(steps == 0);
        group->addAction(action);
        connect(action, &QAction::triggered, m_plot, [this, steps] { m_plot->setSkipBefore(steps); });
    }
}

QByteArray PlotPanel::csv() {
    return m_plot->csv().toUtf8();
}

QByteArray PlotPanel::png() {
    constexpr int edge = 24;
    constexpr int line = 32;
    QImage picture(kPictureSize * kPictureScale, QImage::Format_RGB32);
    picture.fill(palette::panel());
    QPainter painter(&picture);
    painter.scale(kPictureScale, kPictureScale);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect inside = QRect(QPoint(0, 0), kPictureSize).adjusted(edge, edge, -edge, -edge);
    QFont font = this->font();
    font.setPixelSize(20);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(palette::text());
    painter.drawText(QRect(inside.topLeft(), QSize(inside.width(), line)), Qt::AlignVCenter, title());
    const QRect middle = inside.adjusted(0, line + 8, 0, -line);
    painter.drawImage(middle, m_plot->picture(middle.size()));
    font.setPixelSize(14);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    m_legend->paintTo(painter, QRect(inside.x(), inside.bottom() - line + 8, inside.width(), line - 8));
    painter.end();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace muse
