// SPDX-License-Identifier: MIT
#include "widgets/plots/PlotLegend.h"

#include "widgets/Palette.h"
#include "widgets/plots/CurvePlot.h"
#include "widgets/plots/FlowLayout.h"
#include "widgets/plots/PlotStyle.h"

#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace muse {

namespace {

constexpr int kDot = 10;

QPixmap dotPixmap(const QColor& colour, bool filled) {
    constexpr int scale = 3;
    QPixmap pixmap(kDot * scale, kDot * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.25 * scale));
    if (filled) painter.setBrush(colour);
    painter.drawEllipse(QRectF(scale, scale, (kDot - 2) * scale, (kDot - 2) * scale));
    return pixmap;
}

QIcon dotIcon(const QColor& colour) {
    QIcon icon;
    icon.addPixmap(dotPixmap(colour, false), QIcon::Normal, QIcon::Off);
    icon.addPixmap(dotPixmap(colour, true), QIcon::Normal, QIcon::On);
    return icon;
}

QString shortValue(double value) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    const double size = std::abs(value);
    const int digits = size >= 1000 ? 0 : size >= 10 ? 1 : 2;
    return QString::number(value, 'f', digits).replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace

PlotLegend::PlotLegend(CurvePlot& plot, QWidget* parent) : QWidget(parent), m_plot(plot) {
    setLayout(new FlowLayout(2));
    m_median = new QLabel(this);
    m_median->setObjectName(QStringLiteral("medianLabel"));
    m_median->setProperty("caption", true);
    m_median->setToolTip(tr("The strong line is smoothed (median, or exponential moving average); the figures are the raw values"));
    connect(&plot, &CurvePlot::redrawn, this, &PlotLegend::refresh);
}

void PlotLegend::present(const std::vector<int>& curves) {
    layout()->removeWidget(m_median);
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
        button->setIcon(dotIcon(m_plot.colour(curve)));
        button->setIconSize({kDot, kDot});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(m_plot.label(curve));
        button->setToolTip(tr("Show or hide %1").arg(m_plot.label(curve)));
        connect(button, &QToolButton::toggled, this, [this, curve](bool on) { m_plot.setShown(curve, on); });
        layout()->addWidget(button);
        m_chips.push_back({curve, button});
        m_plot.setShown(curve, true);
        button->show();
    }
    layout()->addWidget(m_median);
    refresh();
}

void PlotLegend::setChecked(int curve, bool checked) {
    if (QToolButton* button = chip(curve)) button->setChecked(checked);
}

QToolButton* PlotLegend::chip(int curve) const {
    for (const Chip& chip : m_chips)
        if (chip.curve == curve) return chip.button;
    return nullptr;
}

QString PlotLegend::medianWords() const {
    return m_plot.smooths() ? tr("bold: %1").arg(m_plot.smoothingText()) : QString();
}

QString PlotLegend::words(int curve) {
    const std::optional<double> value = m_plot.readout(curve);
    const QString& label = m_plot.label(curve);
    return value ? label + QStringLiteral("  ") + shortValue(*value) : label;
}

void PlotLegend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (!themeChanged(*event)) return;
    // The plot may hear of the theme only after this.
    for (const Chip& chip : m_chips)
        chip.button->setIcon(dotIcon(palette::inForce(m_plot.colour(chip.curve))));
}

void PlotLegend::refresh() {
    m_median->setText(medianWords());
    m_median->setVisible(m_plot.smooths());
    for (const Chip& chip : m_chips) {
        const QString fresh = words(chip.curve);
        if (chip.button->text() == fresh) continue;
        chip.button->setText(fresh);
        // Wide enough for what came before, so that the row does not jump with every figure.
        chip.button->setMinimumWidth(std::max(chip.button->minimumWidth(), chip.button->sizeHint().width()));
    }
}

void PlotLegend::paintTo(QPainter& painter, const QRect& area) {
    int x = area.x();
    const QFontMetrics metrics(painter.font(), painter.device());
    for (const Chip& chip : m_chips) {
        if (!chip.button->isChecked()) continue;
        const QString text = words(chip.curve);
        painter.drawPixmap(QRect(x, area.center().y() - kDot / 2, kDot, kDot),
                           dotPixmap(m_plot.colour(chip.curve), true));
        x += kDot + 4;
        painter.drawText(QRect(x, area.y(), area.right() - x, area.height()), Qt::AlignVCenter, text);
        x += metrics.horizontalAdvance(text) + 16;
    }
    painter.drawText(QRect(x, area.y(), area.right() - x, area.height()), Qt::AlignVCenter, medianWords());
}

} // namespace muse
