// SPDX-License-Identifier: MIT
#include "widgets/overview/OverviewStrip.h"

#include "widgets/Palette.h"
#include "widgets/accessible/Drawn.h"
#include "widgets/pianoroll/PianoRollGeometry.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <bit>
#include <cmath>

namespace muse {
namespace {

constexpr int kHeight = 52;
constexpr int kMargin = 3;
constexpr int kRowPitches = 24; ///< the narrowest range a track spreads over its height
constexpr double kQuiet = 0.3;  ///< strength of a muted track
constexpr int kWheelShare = 8;  ///< a notch of the wheel moves by this part of what is shown
constexpr Tick kShortestShown = kTicksPerQuarter;
constexpr double kMostBars = 10000; ///< that screen readers may ask for

/// The lowest and the highest pitch of a set; the set is not empty.
std::pair<int, int> rangeOf(const PitchMask& pitches) {
    const int lowest = pitches.low != 0 ? std::countr_zero(pitches.low) : 64 + std::countr_zero(pitches.high);
    const int highest = pitches.high != 0 ? 127 - std::countl_zero(pitches.high) : 63 - std::countl_zero(pitches.low);
    return {lowest, highest};
}

bool isEmpty(const PitchMask& pitches) {
    return (pitches.low | pitches.high) == 0;
}

} // namespace

OverviewStrip::OverviewStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("overviewStrip"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right for everybody
    setAccessibleName(tr("Overview of the song"));
    setAccessibleDescription(tr("Arrow keys move the view by bars, Home and End go to the song's ends."));
    // In bars of four quarters, as the arrow keys go.
    const auto first = [this] { return static_cast<double>(m_shown.from) / kTicksPerBar + 1; };
    const auto go = [this](double bar) {
        Q_EMIT showRequested(overview().moved(m_shown, static_cast<Tick>((bar - 1) * kTicksPerBar) - m_shown.from));
    };
    actAs(*this, QAccessible::ScrollBar, {first, 1, kMostBars, go});
    setToolTip(tr("Click to go there, drag the frame's edges to zoom, double-click to play from there"));
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSong(Song());
}

QSize OverviewStrip::sizeHint() const {
    return {400, kHeight};
}

OverviewGeometry OverviewStrip::overview() const {
    const double left = PianoRollGeometry::kKeyboardWidth;
    const QRectF area(left, kMargin, std::max(0.0, width() - left - kMargin), height() - 2.0 * kMargin - 1);
    return {area, std::max(m_end, m_shown.to)};
}

void OverviewStrip::setSong(const Song& song, const EditExtent& extent) {
    m_end = song.end();
    for (const Family family : kAllFamilies) {
        NoteDensity& density = m_density[index(family)];
        const bool changed = extent.has(SongPart::Notes) && extent.has(family);
        if (changed || !density.holds(m_end)) density.build(song.track(family).notes(), m_end);
        m_audible[index(family)] = song.audible(family);
    }
    m_markers.clear();
    for (const Marker& marker : song.markers)
        m_markers.push_back(marker.at);
    m_picture = {};
    update();
}

void OverviewStrip::setActiveFamily(Family family) {
    m_active = family;
    m_picture = {};
    update();
}

void OverviewStrip::setShown(TickSpan shown) {
    if (shown == m_shown) return;
    const Tick before = overview().end();
    m_shown = shown;
    // The view may reach behind the song: then the whole strip changes its measure.
    if (overview().end() != before) m_picture = {};
    update();
}

void OverviewStrip::setPlayhead(Tick tick) {
    const OverviewGeometry geometry = overview();
    for (const Tick each : {m_playhead, tick})
        update(QRectF(geometry.x(each) - 2, 0, 5, height()).toAlignedRect());
    m_playhead = tick;
}

void OverviewStrip::setChosenBars(std::optional<TickSpan> bars) {
    m_bars = bars;
    update();
}

void OverviewStrip::paintSong() {
    const OverviewGeometry geometry = overview();
    const double ratio = devicePixelRatioF();
    const QSize size = (QSizeF(geometry.area().size()) * ratio).toSize().expandedTo({1, 1});
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const double rowHeight = static_cast<double>(size.height()) / kFamilies;
    for (const Family family : kAllFamilies)
        paintTrack(image, family, static_cast<double>(index(family)) * rowHeight, rowHeight - 1);
    m_picture = QPixmap::fromImage(image);
    m_picture.setDevicePixelRatio(ratio);
}

void OverviewStrip::paintTrack(QImage& image, Family family, double top, double height) const {
    const NoteDensity& density = m_density[index(family)];
    const PitchMask all = density.pitches(0, std::max<Tick>(m_end, 1));
    if (isEmpty(all)) return;
    auto [lowest, highest] = rangeOf(all);
    const int spare = std::max(0, kRowPitches - (highest - lowest + 1));
    lowest -= spare / 2;
    highest += spare - spare / 2;
    QColor colour = palette::family(family);
    if (!m_audible[index(family)]) colour.setAlphaF(static_cast<float>(kQuiet));
    const QRgb ink = qPremultiply(colour.rgba());
    const double ticksPerColumn = static_cast<double>(overview().end()) / image.width();
    for (int column = 0; column < image.width(); ++column) {
        const Tick from = static_cast<Tick>(column * ticksPerColumn);
        const Tick to = static_cast<Tick>((column + 1) * ticksPerColumn);
        const PitchMask here = density.pitches(from, std::max(from + 1, to));
        for (auto [bits, base] : {std::pair(here.low, 0), std::pair(here.high, 64)})
            for (; bits != 0; bits &= bits - 1) {
                const int pitch = base + std::countr_zero(bits);
                const double row = (highest - pitch + 0.5) / (highest - lowest + 1) * height;
                const int y = std::clamp(static_cast<int>(top + row), 0, image.height() - 1);
                reinterpret_cast<QRgb*>(image.scanLine(y))[column] = ink;
            }
    }
}

void OverviewStrip::paintEvent(QPaintEvent* /*event*/) {
    if (m_picture.isNull()) paintSong();
    const OverviewGeometry geometry = overview();
    const QRectF area = geometry.area();
    QPainter painter(this);
    painter.fillRect(rect(), palette::panel());
    painter.fillRect(area, palette::rollBackground());
    painter.fillRect(QRectF(0, height() - 1, width(), 1), palette::border());
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(palette::textMuted());
    const QRectF beside(0, 0, area.left() - 8, height());
    painter.drawText(
        beside, Qt::AlignVCenter | Qt::AlignRight,
        painter.fontMetrics().elidedText(tr("Overview"), Qt::ElideRight, static_cast<int>(beside.width())));
    QColor tint = palette::family(m_active);
    tint.setAlpha(28);
    const double rowHeight = area.height() / kFamilies;
    painter.fillRect(
        QRectF(area.left(), area.top() + static_cast<double>(index(m_active)) * rowHeight, area.width(), rowHeight),
        tint);
    if (m_bars) {
        QColor band = palette::accent();
        band.setAlpha(60);
        painter.fillRect(
            QRectF(QPointF(geometry.x(m_bars->from), area.top()), QPointF(geometry.x(m_bars->to), area.bottom())),
            band);
    }
    painter.drawPixmap(area.topLeft(), m_picture);
    for (const Tick marker : m_markers)
        painter.fillRect(QRectF(std::round(geometry.x(marker)), area.top(), 1, area.height()), palette::accent());
    paintFrame(painter, geometry);
    painter.fillRect(QRectF(std::round(geometry.x(m_playhead)), area.top(), 1, area.height()), palette::text());
    if (hasFocus()) {
        painter.setPen(palette::accent());
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(area).adjusted(-1.5, -1.5, 0.5, 0.5));
    }
}

void OverviewStrip::paintFrame(QPainter& painter, const OverviewGeometry& geometry) const {
    const QRectF area = geometry.area();
    const QRectF frame = geometry.frame(m_shown);
    QColor shade = palette::window();
    shade.setAlpha(110);
    painter.fillRect(QRectF(area.topLeft(), QPointF(frame.left(), area.bottom())), shade);
    painter.fillRect(QRectF(QPointF(frame.right(), area.top()), area.bottomRight()), shade);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette::textMuted(), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void OverviewStrip::resizeEvent(QResizeEvent* event) {
    m_picture = {};
    QWidget::resizeEvent(event);
}

void OverviewStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) m_picture = {};
    QWidget::changeEvent(event);
}

void OverviewStrip::mousePressEvent(QMouseEvent* event) {
    const OverviewGeometry geometry = overview();
    const double x = event->position().x();
    if (event->button() != Qt::LeftButton || x < geometry.area().left()) return;
    m_held = geometry.partAt(x, m_shown);
    m_heldAt = geometry.tickAt(x);
    m_heldSpan = m_shown;
    if (m_held != OverviewGeometry::Part::Elsewhere) return;
    m_held = OverviewGeometry::Part::Frame;
    m_heldSpan = geometry.centred(m_shown, m_heldAt);
    Q_EMIT showRequested(m_heldSpan);
}

TickSpan OverviewStrip::dragged(const OverviewGeometry& geometry, double x) const {
    const Tick tick = geometry.tickAt(x);
    switch (*m_held) {
    case OverviewGeometry::Part::FrameStart:
        return {std::min(tick, m_heldSpan.to - kShortestShown), m_heldSpan.to};
    case OverviewGeometry::Part::FrameEnd:
        return {m_heldSpan.from, std::max(tick, m_heldSpan.from + kShortestShown)};
    default:
        return geometry.moved(m_heldSpan, tick - m_heldAt);
    }
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event) {
    const OverviewGeometry geometry = overview();
    const double x = event->position().x();
    if (m_held) {
        const TickSpan wanted = dragged(geometry, x);
        if (wanted != m_shown) Q_EMIT showRequested(wanted);
        return;
    }
    const auto part = geometry.partAt(x, m_shown);
    const bool edge = part == OverviewGeometry::Part::FrameStart || part == OverviewGeometry::Part::FrameEnd;
    setCursor(edge ? Qt::SizeHorCursor : part == OverviewGeometry::Part::Frame ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) m_held.reset();
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent* event) {
    const OverviewGeometry geometry = overview();
    if (event->button() == Qt::LeftButton && event->position().x() >= geometry.area().left())
        Q_EMIT seekRequested(geometry.tickAt(event->position().x()));
}

void OverviewStrip::wheelEvent(QWheelEvent* event) {
    const QPoint angle = event->angleDelta();
    const int notch = std::abs(angle.x()) > std::abs(angle.y()) ? angle.x() : angle.y();
    const Tick length = m_shown.to - m_shown.from;
    Q_EMIT showRequested(overview().moved(m_shown, -notch * length / (120 * kWheelShare)));
    event->accept();
}

void OverviewStrip::contextMenuEvent(QContextMenuEvent* event) {
    const OverviewGeometry geometry = overview();
    if (!geometry.area().contains(event->pos())) return;
    const Tick tick = geometry.tickAt(event->pos().x());
    QMenu menu(this);
    menu.addAction(tr("Show this place"), this, [=, this] { Q_EMIT showRequested(geometry.centred(m_shown, tick)); });
    menu.addAction(tr("Put the playhead here"), this, [=, this] { Q_EMIT seekRequested(tick); });
    menu.addSeparator();
    menu.addAction(tr("Show the whole song"), this, [=, this] { Q_EMIT showRequested({0, std::max<Tick>(m_end, 1)}); });
    menu.exec(event->globalPos());
}

void OverviewStrip::keyPressEvent(QKeyEvent* event) {
    const OverviewGeometry geometry = overview();
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT showRequested(geometry.moved(m_shown, -kTicksPerBar));
    case Qt::Key_Right:
        return Q_EMIT showRequested(geometry.moved(m_shown, kTicksPerBar));
    case Qt::Key_Home:
        return Q_EMIT showRequested(geometry.moved(m_shown, -m_shown.from));
    case Qt::Key_End:
        return Q_EMIT showRequested(geometry.moved(m_shown, geometry.end()));
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace muse
