// SPDX-License-Identifier: MIT
#include "widgets/plots/PlotLegend.h"

#include "widgets/Palette.h"
#include "widgets/plots/FlowLayout.h"
#include "widgets/plots/PlotStyle.h"
#include "widgets/plots/ShortValue.h"
#include "widgets/plots/curves/CurvePlot.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace muse {

namespace {

constexpr int kDot = 10;
constexpr QSize kDash(28, 12);
constexpr int kSharp = 3; ///< pixels of a picture for one of the screen

QPixmap dotPixmap(const QColor& colour, bool filled) {
    QPixmap pixmap(kDot * kSharp, kDot * kSharp);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.25 * kSharp));
    if (filled) painter.setBrush(colour);
    painter.drawEllipse(QRectF(kSharp, kSharp, (kDot - 2) * kSharp, (kDot - 2) * kSharp));
    return pixmap;
}

QIcon dotIcon(const QColor& colour) {
    QIcon icon;
    icon.addPixmap(dotPixmap(colour, false), QIcon::Normal, QIcon::Off);
    icon.addPixmap(dotPixmap(colour, true), QIcon::Normal, QIcon::On);
    return icon;
}

QPixmap dashPixmap(const QPen& pen) {
    QPixmap pixmap(kDash * kSharp);
    pixmap.setDevicePixelRatio(kSharp);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawLine(QPointF(0, kDash.height() / 2.0), QPointF(kDash.width(), kDash.height() / 2.0));
    return pixmap;
}

QPen dataPen() {
    return {palette::textMuted(), 1.5, Qt::DashLine};
}

} // namespace

PlotLegend::PlotLegend(CurvePlot& plot, QWidget* parent) : QWidget(parent), m_plot(plot), m_layout(new FlowLayout(2)) {
    setLayout(m_layout);
    m_smoothing = new QLabel(this);
    m_smoothing->setObjectName(QStringLiteral("smoothingLabel"));
    m_smoothing->setProperty("caption", true);
    m_smoothing->setToolTip(tr("The strong line is smoothed; the figures are the raw values"));
    m_data = newEntry(QStringLiteral("dataEntry"), dataPen(), tr("the data"));
    m_data->hide();
    connect(&plot, &CurvePlot::redrawn, this, &PlotLegend::refresh);
    connect(&plot, &CurvePlot::runsChanged, this, &PlotLegend::showRuns);
}

void PlotLegend::present(const std::vector<int>& curves) {
    m_layout->removeWidget(m_data);
    m_layout->removeWidget(m_smoothing);
    for (const Chip& chip : m_chips)
        delete chip.button;
    m_chips.clear();
    for (int curve = 0; curve < m_plot.curveCount(); ++curve)
        m_plot.setShown(curve, false);
    for (const int curve : curves) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("chip%1").arg(curve));
        button->setProperty("chip", true);
        button->setCheckable(true);
        button->setChecked(true);
        button->setIconSize({kDot, kDot});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(m_plot.label(curve));
        button->setToolTip(tr("Show or hide %1").arg(m_plot.label(curve)));
        connect(button, &QToolButton::toggled, this, [this, curve](bool on) { m_plot.setShown(curve, on); });
        m_layout->addWidget(button);
        m_chips.push_back({curve, button, {}});
        m_plot.setShown(curve, true);
        button->show();
    }
    showRuns();
}

void PlotLegend::showRuns() {
    m_layout->removeWidget(m_data);
    m_layout->removeWidget(m_smoothing);
    m_layout->beginRowWith(nullptr);
    for (const RunEntry& run : m_runs)
        delete run.entry;
    m_runs.clear();
    for (const int run : namedRuns()) {
        QWidget* entry = newEntry(QStringLiteral("runEntry%1").arg(run), m_plot.runPen(run), runWords(run));
        m_layout->addWidget(entry);
        entry->show();
        m_runs.push_back({run, entry, entry->findChildren<QLabel*>().last()});
    }
    if (!m_runs.empty()) m_layout->beginRowWith(m_runs.front().entry);
    m_layout->addWidget(m_data);
    m_layout->addWidget(m_smoothing);
    refresh();
}

QWidget* PlotLegend::newEntry(const QString& objectName, const QPen& pen, const QString& words) {
    auto* entry = new QWidget(this);
    entry->setObjectName(objectName);
    auto* sample = new QLabel;
    sample->setPixmap(dashPixmap(pen));
    auto* name = new QLabel(words);
    name->setProperty("caption", true);
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(4, 2, 4, 2);
    row->setSpacing(4);
    row->addWidget(sample);
    row->addWidget(name);
    return entry;
}

void PlotLegend::setChecked(int curve, bool checked) {
    if (QToolButton* button = chip(curve)) button->setChecked(checked);
}

QToolButton* PlotLegend::chip(int curve) const {
    for (const Chip& chip : m_chips)
        if (chip.curve == curve) return chip.button;
    return nullptr;
}

void PlotLegend::setExtremes(bool shown) {
    m_extremes = shown;
    for (const Chip& chip : m_chips)
        chip.button->setMinimumWidth(0);
    refresh();
}

QString PlotLegend::smoothingWords() const {
    return m_plot.smooths() ? tr("bold: %1").arg(m_plot.smoothing().text()) : QString();
}

/// Those that are to be told apart; none is on show while only others are compared.
std::vector<int> PlotLegend::namedRuns() const {
    std::vector<int> runs;
    for (int run = m_plot.runName(0).isEmpty() ? 1 : 0; m_plot.runCount() > 1 && run < m_plot.runCount(); ++run)
        runs.push_back(run);
    return runs;
}

/// One curve of several runs has figures of each; several have no room for them.
QString PlotLegend::runWords(int run) const {
    const auto shown = std::ranges::count_if(m_chips, [](const Chip& chip) { return chip.button->isChecked(); });
    if (shown != 1) return m_plot.runName(run);
    const int curve = std::ranges::find_if(m_chips, [](const Chip& chip) { return chip.button->isChecked(); })->curve;
    return m_plot.runName(run) + valueWords(curve, run);
}

QString PlotLegend::figures(int curve) const {
    const auto figures = m_plot.series(curve).figures();
    if (!figures) return {};
    return tr("last %1, lowest %2, highest %3")
        .arg(shortValue(figures->last), shortValue(figures->lowest), shortValue(figures->highest));
}

QString PlotLegend::words(int curve) const {
    return m_plot.label(curve) + valueWords(curve, 0);
}

QString PlotLegend::valueWords(int curve, int run) const {
    const std::optional<double> value = m_plot.readout(curve, run);
    QString words;
    if (value) words += QStringLiteral("  ") + shortValue(*value);
    const auto figures = m_plot.series(curve, run).figures();
    if (m_extremes && figures)
        words += QStringLiteral("  (%1 … %2)").arg(shortValue(figures->lowest), shortValue(figures->highest));
    return words;
}

void PlotLegend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (!themeChanged(*event)) return;
    // The plot may hear of the theme only after this.
    for (Chip& chip : m_chips) {
        chip.colour = palette::inForce(m_plot.curvePen(chip.curve).color());
        chip.button->setIcon(dotIcon(chip.colour));
    }
    m_data->findChild<QLabel*>()->setPixmap(dashPixmap(dataPen()));
}

void PlotLegend::refresh() {
    m_smoothing->setText(smoothingWords());
    m_smoothing->setVisible(m_plot.smooths());
    m_data->setVisible(m_plot.showsReference());
    for (const RunEntry& run : m_runs)
        run.words->setText(runWords(run.run));
    for (Chip& chip : m_chips) {
        // One curve of several runs is in its run's colour.
        if (const QColor colour = palette::inForce(m_plot.curvePen(chip.curve).color()); colour != chip.colour) {
            chip.colour = colour;
            chip.button->setIcon(dotIcon(colour));
        }
        const QString fresh = words(chip.curve);
        if (chip.button->text() == fresh) continue;
        chip.button->setText(fresh);
        chip.button->setAccessibleDescription(figures(chip.curve));
        // Wide enough for what came before, so that the row does not jump with every figure.
        chip.button->setMinimumWidth(std::max(chip.button->minimumWidth(), chip.button->sizeHint().width()));
    }
}

void PlotLegend::paintTo(QPainter& painter, const QRect& area) {
    int x = area.x();
    const QFontMetrics metrics(painter.font(), painter.device());
    const auto write = [&](const QString& words) {
        painter.drawText(QRect(x, area.y(), area.right() - x, area.height()), Qt::AlignVCenter, words);
        x += metrics.horizontalAdvance(words) + 16;
    };
    for (const Chip& chip : m_chips) {
        if (!chip.button->isChecked()) continue;
        painter.drawPixmap(QRect(x, area.center().y() - kDot / 2, kDot, kDot),
                           dotPixmap(m_plot.curvePen(chip.curve).color(), true));
        x += kDot + 4;
        write(words(chip.curve));
    }
    for (const int run : namedRuns()) {
        painter.drawPixmap(QRect(QPoint(x, area.center().y() - kDash.height() / 2), kDash),
                           dashPixmap(m_plot.runPen(run)));
        x += kDash.width() + 4;
        write(runWords(run));
    }
    if (m_plot.showsReference()) {
        painter.drawPixmap(QRect(QPoint(x, area.center().y() - kDash.height() / 2), kDash), dashPixmap(dataPen()));
        x += kDash.width() + 4;
        write(tr("the data"));
    }
    write(smoothingWords());
}

} // namespace muse
