// SPDX-License-Identifier: MIT
#include "widgets/plots/curves/CurveReadout.h"

#include "widgets/Palette.h"

#include <QPainter>

#include <algorithm>

namespace muse {
namespace {

constexpr int kEdge = 8;
constexpr int kGap = 12;
constexpr int kSwatch = 8;
constexpr int kFontPixels = 11;
constexpr int kAway = 16; ///< from the mouse and the plot's edge

} // namespace

CurveReadout::CurveReadout(QWidget* plot) : QWidget(plot) {
    setObjectName(QStringLiteral("curveReadout"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QFont small = font();
    small.setPixelSize(kFontPixels);
    setFont(small);
    hide();
}

void CurveReadout::present(const QString& heading, const std::vector<Row>& rows, const QRect& area, int mouse) {
    m_heading = heading;
    m_rows = rows;
    const QFontMetrics metrics(font());
    int width = metrics.horizontalAdvance(heading);
    for (const Row& row : rows)
        width = std::max(width, kSwatch + 4 + metrics.horizontalAdvance(row.label) + kGap +
                                    metrics.horizontalAdvance(row.value));
    const int height = metrics.lineSpacing() * (static_cast<int>(rows.size()) + 1);
    resize(width + 2 * kEdge, height + 2 * kEdge);
    const bool left = mouse > area.center().x();
    move(left ? area.left() + kAway : area.right() - kAway - this->width(), area.top() + kAway / 2);
    setVisible(!rows.empty());
    update();
}

QString CurveReadout::text() const {
    QStringList lines{m_heading};
    for (const Row& row : m_rows)
        lines << row.label + QLatin1Char(' ') + row.value;
    return lines.join(QLatin1Char('\n'));
}

void CurveReadout::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette::border());
    painter.setBrush(palette::raised());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QFontMetrics metrics(font());
    QRect line(kEdge, kEdge, width() - 2 * kEdge, metrics.lineSpacing());
    painter.setPen(palette::textMuted());
    painter.drawText(line, Qt::AlignVCenter, m_heading);
    for (const Row& row : m_rows) {
        line.translate(0, metrics.lineSpacing());
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.colour);
        painter.drawEllipse(QRectF(line.left(), line.center().y() - kSwatch / 2.0 + 1, kSwatch, kSwatch));
        painter.setPen(palette::text());
        painter.drawText(line.adjusted(kSwatch + 4, 0, 0, 0), Qt::AlignVCenter, row.label);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, row.value);
    }
}

} // namespace muse
