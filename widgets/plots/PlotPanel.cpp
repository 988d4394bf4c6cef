// SPDX-License-Identifier: MIT
#include "widgets/plots/PlotPanel.h"

#include "widgets/Icons.h"
#include "widgets/Palette.h"
#include "widgets/plots/PlotLegend.h"
#include "widgets/plots/PlotPictures.h"
#include "widgets/plots/QCustomPlot.h"
#include "widgets/plots/curves/CurvePlot.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <limits>

namespace muse {

namespace {

constexpr int kNarrowest = 112;
constexpr int kFirstStepStep = 100;
constexpr int kMenuIndent = 28; ///< as the words of other entries

QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& words, const QString& objectName, bool checked) {
    QAction* action = menu.addAction(words);
    action->setObjectName(objectName);
    action->setCheckable(true);
    action->setChecked(checked);
    group.addAction(action);
    return action;
}

} // namespace

PlotPanel::PlotPanel(QWidget* heading, const Smoothing& smoothing, QWidget* parent)
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

void PlotPanel::setTime(PlotTime time) {
    for (QAction* action : m_times->actions())
        if (action->data().value<PlotTime>() == time) action->setChecked(true);
    m_plot->setTime(time);
}

void PlotPanel::buildMenu(QToolButton& button, const Smoothing& smoothing) {
    auto* menu = new QMenu(&button);
    addSmoothing(*menu, smoothing);
    addTime(*menu);
    addScale(*menu, tr("Horizontal scale"), "x", &CurvePlot::setHorizontalScale);
    addScale(*menu, tr("Vertical scale"), "y", &CurvePlot::setVerticalScale);
    addFirstStep(*menu);
    addExtremes(*menu);
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

void PlotPanel::addSmoothing(QMenu& menu, const Smoothing& chosen) {
    QMenu* smoothings = menu.addMenu(tr("Smoothing"));
    auto* group = new QActionGroup(smoothings);
    const auto add = [&](const QString& words, const QString& objectName, const Smoothing& smoothing) {
        QAction* action = addChoice(*smoothings, *group, words, objectName, smoothing == chosen);
        connect(action, &QAction::triggered, m_plot, [this, smoothing] { m_plot->setSmoothing(smoothing); });
    };
    add(tr("Off"), QStringLiteral("smoothOff"), {});
    for (const int window : {5, 11, 31, 101, 301})
        add(tr("Median of %1 points").arg(window), QStringLiteral("median%1").arg(window), Smoothing::median(window));
    for (const double weight : {0.6, 0.9, 0.99})
        add(tr("Moving average (EMA), %1").arg(QLocale().toString(weight)),
            QStringLiteral("average%1").arg(weight * 100), Smoothing::average(weight));
    for (const int window : {11, 31, 101})
        add(tr("Band from lowest to highest of %1 points").arg(window), QStringLiteral("band%1").arg(window),
            Smoothing::band(window));
    m_plot->setSmoothing(chosen);
}

void PlotPanel::addTime(QMenu& menu) {
    QMenu* times = menu.addMenu(tr("From left to right"));
    m_times = new QActionGroup(times);
    const auto add = [&](const QString& words, const char* objectName, PlotTime time) {
        QAction* action = addChoice(*times, *m_times, words, QLatin1String(objectName), time == PlotTime::Steps);
        action->setData(QVariant::fromValue(time));
        connect(action, &QAction::triggered, this, [this, time] {
            m_plot->setTime(time);
            Q_EMIT timeChosen(time);
        });
    };
    add(tr("Generator steps"), "timeSteps", PlotTime::Steps);
    add(tr("Critic updates"), "timeUpdates", PlotTime::CriticUpdates);
    add(tr("Time spent training"), "timeWall", PlotTime::WallTime);
}

void PlotPanel::addScale(QMenu& menu, const QString& words, const char* axis, void (CurvePlot::*set)(AxisScale)) {
    QMenu* scales = menu.addMenu(words);
    auto* group = new QActionGroup(scales);
    const auto add = [&](const QString& name, const char* objectName, AxisScale scale) {
        QAction* action = addChoice(*scales, *group, name, QLatin1String(axis) + QLatin1String(objectName),
                                    scale == AxisScale::Linear);
        connect(action, &QAction::triggered, m_plot, [this, set, scale] { (m_plot->*set)(scale); });
    };
    add(tr("Linear"), "Linear", AxisScale::Linear);
    add(tr("Logarithmic"), "Logarithmic", AxisScale::Logarithmic);
    add(tr("Symmetric logarithmic"), "SymmetricLog", AxisScale::SymmetricLog);
}

void PlotPanel::addFirstStep(QMenu& menu) {
    auto* step = new QSpinBox;
    step->setObjectName(QStringLiteral("firstStepSpin"));
    step->setAccessibleName(tr("From step"));
    step->setToolTip(tr("Leave out what came before: the first steps are often far from all others"));
    step->setRange(0, std::numeric_limits<int>::max());
    step->setSingleStep(kFirstStepStep);
    step->setGroupSeparatorShown(true);
    step->setSpecialValueText(tr("the first"));
    connect(step, &QSpinBox::valueChanged, m_plot, [this](int first) { m_plot->setFirstStep(first); });
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(kMenuIndent, 2, 8, 2);
    layout->addWidget(new QLabel(tr("From step")));
    layout->addWidget(step, 1);
    auto* entry = new QWidgetAction(&menu);
    entry->setDefaultWidget(row);
    menu.addAction(entry);
}

void PlotPanel::addExtremes(QMenu& menu) {
    QAction* extremes = menu.addAction(tr("Lowest and highest in the legend"));
    extremes->setObjectName(QStringLiteral("legendExtremes"));
    extremes->setCheckable(true);
    connect(extremes, &QAction::toggled, m_legend, &PlotLegend::setExtremes);
}

void PlotPanel::paintPicture(QCPPainter& painter) {
    constexpr int edge = 24;
    constexpr int line = 32;
    painter.fillRect(QRect(QPoint(0, 0), kPlotPicture), palette::panel());
    const QRect inside = QRect(QPoint(0, 0), kPlotPicture).adjusted(edge, edge, -edge, -edge);
    QFont font = this->font();
    font.setPixelSize(20);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(palette::text());
    painter.drawText(QRect(inside.topLeft(), QSize(inside.width(), line)), Qt::AlignVCenter, titleWithRun());
    font.setPixelSize(14);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    m_legend->paintTo(painter, QRect(inside.x(), inside.bottom() - line + 8, inside.width(), line - 8));
    m_plot->paintPicture(painter, inside.adjusted(0, line + 8, 0, -line));
}

QString PlotPanel::titleWithRun() const {
    const QString run = m_plot->runName(0);
    return run.isEmpty() ? title() : tr("%1 · %2").arg(title(), run);
}

QByteArray PlotPanel::saved(PlotFormat format) {
    if (format == PlotFormat::Csv) return m_plot->csv().toUtf8();
    PlotPanel* self = this;
    return picturesOf({&self, 1}, titleWithRun(), format);
}

} // namespace muse
