// SPDX-License-Identifier: MIT
#include "widgets/plots/PlotPanel.h"

#include "widgets/Icons.h"
#include "widgets/Palette.h"
#include "widgets/plots/CurvePlot.h"
#include "widgets/plots/PlotLegend.h"

#include <QActionGroup>
#include <QBuffer>
#include <QHBoxLayout>
#include <QImage>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QToolButton>
#include <QVBoxLayout>

namespace muse {

namespace {

constexpr int kNarrowest = 112;
constexpr QSize kPictureSize(1200, 640);
constexpr int kPictureScale = 2;
constexpr int kPointsPerInch = 72;
constexpr int kPixelsPerInch = 96; ///< of CSS

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
    addSaving(*menu);
    button.setMenu(menu);
}

void PlotPanel::addSaving(QMenu& menu) {
    const auto add = [&](const char* objectName, const QString& words, PlotFormat format) {
        QAction* action = menu.addAction(words);
        action->setObjectName(QLatin1String(objectName));
        connect(action, &QAction::triggered, this, [this, format] { Q_EMIT saveRequested(format); });
    };
    add("saveCsv", tr("Save all curves as CSV…"), PlotFormat::Csv);
    add("savePng", tr("Save plot as PNG…"), PlotFormat::Png);
    add("saveSvg", tr("Save plot as SVG…"), PlotFormat::Svg);
    add("savePdf", tr("Save plot as PDF…"), PlotFormat::Pdf);
}

void PlotPanel::addSmoothing(QMenu& menu, int chosen) {
    QMenu* smoothing = menu.addMenu(tr("Smoothing"));
    auto* group = new QActionGroup(smoothing);
    const auto add = [&](const QString& words, const QString& objectName, int window, double weight) {
        QAction* action = smoothing->addAction(words);
        action->setObjectName(objectName);
        action->setCheckable(true);
        action->setChecked(weight == 0 && window == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, m_plot, [this, window, weight] {
            m_plot->setAveraging(weight);
            m_plot->setSmoothing(window);
        });
    };
    add(tr("Off"), QStringLiteral("smoothOff"), 0, 0);
    for (const int window : {5, 11, 31, 101, 301})
        add(tr("Median of %1 points").arg(window), QStringLiteral("median%1").arg(window), window, 0);
    for (const double weight : {0.6, 0.9, 0.99})
        add(tr("Moving average (EMA), %1").arg(QLocale().toString(weight)), QStringLiteral("average%1").arg(weight * 100), 0,
            weight);
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

void PlotPanel::paintPage(QPaintDevice& device, double scale) {
    constexpr int edge = 24;
    constexpr int line = 32;
    m_plot->paintPage(device, scale, [this](QPainter& painter) {
        painter.fillRect(QRect(QPoint(0, 0), kPictureSize), palette::panel());
        const QRect inside = QRect(QPoint(0, 0), kPictureSize).adjusted(edge, edge, -edge, -edge);
        QFont font = this->font();
        font.setPixelSize(20);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(palette::text());
        painter.drawText(QRect(inside.topLeft(), QSize(inside.width(), line)), Qt::AlignVCenter, title());
        font.setPixelSize(14);
        font.setWeight(QFont::Normal);
        painter.setFont(font);
        m_legend->paintTo(painter, QRect(inside.x(), inside.bottom() - line + 8, inside.width(), line - 8));
        return inside.adjusted(0, line + 8, 0, -line);
    });
}

QByteArray PlotPanel::saved(PlotFormat format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    switch (format) {
    case PlotFormat::Csv:
        return m_plot->csv().toUtf8();
    case PlotFormat::Png: {
        QImage picture(kPictureSize * kPictureScale, QImage::Format_RGB32);
        paintPage(picture, kPictureScale);
        picture.save(&buffer, "PNG");
        break;
    }
    case PlotFormat::Svg: {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setTitle(title());
        svg.setResolution(kPixelsPerInch);
        svg.setSize(kPictureSize);
        svg.setViewBox(QRect(QPoint(0, 0), kPictureSize));
        paintPage(svg, 1);
        break;
    }
    case PlotFormat::Pdf: {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(title());
        pdf.setResolution(kPointsPerInch);
        pdf.setPageSize(QPageSize(QSizeF(kPictureSize), QPageSize::Point, {}, QPageSize::ExactMatch));
        pdf.setPageMargins({});
        paintPage(pdf, 1);
        break;
    }
    }
    return bytes;
}

} // namespace muse
