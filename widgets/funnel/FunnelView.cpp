// SPDX-License-Identifier: MIT
#include "widgets/funnel/FunnelView.h"

#include "widgets/Palette.h"
#include "widgets/accessible/Drawn.h"
#include "widgets/language/Speech.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace muse {

namespace {

constexpr int kLine = 18;
constexpr int kReasonLine = 16;
constexpr int kBar = 6;
constexpr int kGap = 8;
constexpr int kIndent = 12;

QFont bold(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font) {
    font.setPixelSize(12);
    return font;
}

/// "3,392 of 3,424 songs"; where nothing was lost, "3,424 songs".
QString counts(const FunnelRow& row) {
    const QLocale locale;
    if (row.in == row.out) return FunnelView::tr("%1 %2").arg(locale.toString(row.out), row.unit);
    return FunnelView::tr("%1 of %2 %3").arg(locale.toString(row.out), locale.toString(row.in), row.unit);
}

} // namespace

FunnelView::FunnelView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("funnelView"));
    setAccessibleName(tr("Funnel: what each stage of the preparation kept"));
    actAs(*this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FunnelView::setRows(std::vector<FunnelRow> rows) {
    m_rows = std::move(rows);
    QStringList words;
    for (const FunnelRow& row : m_rows)
        words << row.name + QStringLiteral(": ") + counts(row);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void FunnelView::setEmptyText(const QString& sentence) {
    m_empty = sentence;
    update();
}

int FunnelView::rowHeight(const FunnelRow& row) const {
    if (!row.on) return kLine + kGap;
    return kLine + kBar + 4 + static_cast<int>(row.rejected.size()) * kReasonLine + kGap;
}

QSize FunnelView::sizeHint() const {
    int height = 0;
    for (const FunnelRow& row : m_rows)
        height += rowHeight(row);
    return {320, m_rows.empty() ? 160 : height};
}

void FunnelView::paintRow(QPainter& painter, const QRect& area, const FunnelRow& row) const {
    const QRect line(area.x(), area.y(), area.width(), kLine);
    painter.setFont(bold(font()));
    painter.setPen(row.on ? palette::text() : palette::textMuted());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, row.name);
    painter.setFont(font());
    painter.setPen(palette::textMuted());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.on ? counts(row) : tr("off"));
    if (!row.on) return;

    const QRectF bar(area.x(), line.bottom() + 1, area.width(), kBar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette::border());
    painter.drawRoundedRect(bar, kBar / 2.0, kBar / 2.0);
    if (row.in > 0 && row.out > 0) {
        const double share = static_cast<double>(row.out) / static_cast<double>(row.in);
        painter.setBrush(palette::accent());
        painter.drawRoundedRect(QRectF(bar.x(), bar.y(), std::max<double>(kBar, bar.width() * share), kBar), kBar / 2.0,
                                kBar / 2.0);
    }
    painter.setFont(small(font()));
    painter.setPen(palette::textMuted());
    int top = static_cast<int>(bar.bottom()) + 4;
    const QLocale locale;
    for (const auto& [reason, count] : row.rejected) {
        const QRect text(area.x() + kIndent, top, area.width() - kIndent, kReasonLine);
        const QString number = locale.toString(count);
        const int room = text.width() - painter.fontMetrics().horizontalAdvance(number) - kIndent;
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(reason, Qt::ElideRight, room));
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, number);
        top += kReasonLine;
    }
}

void FunnelView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_rows.empty()) {
        painter.setPen(palette::textMuted());
        painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, m_empty);
        return;
    }
    int top = 0;
    for (const FunnelRow& row : m_rows) {
        paintRow(painter, QRect(0, top, width(), rowHeight(row)), row);
        top += rowHeight(row);
    }
}

bool FunnelView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    int top = 0;
    for (const FunnelRow& row : m_rows) {
        if (help->pos().y() >= top && help->pos().y() < top + rowHeight(row))
            QToolTip::showText(help->globalPos(), row.meaning, this);
        top += rowHeight(row);
    }
    return true;
}

void FunnelView::retell() {
    m_empty = speech().again(m_empty);
    for (FunnelRow& row : m_rows) {
        for (QString* words : {&row.name, &row.unit, &row.meaning})
            *words = speech().again(*words);
        for (auto& [reason, number] : row.rejected)
            reason = speech().again(reason);
    }
}

void FunnelView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retell();
    QWidget::changeEvent(event);
}

} // namespace muse
