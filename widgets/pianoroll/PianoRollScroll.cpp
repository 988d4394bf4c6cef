// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/PianoRollHost.h"

#include <QGuiApplication>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTimerEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr double kZoomStep = 1.25;
constexpr int kPitchesAround = 3;
constexpr double kWheelZoom = 1.0015; ///< to the power of the wheel's eighths of a degree
constexpr int kNotch = 120;           ///< eighths of a degree of one notch of a wheel
constexpr int kFrameMs = 16;
constexpr double kPresentMargin = 24;
constexpr double kPageMargin = 16; ///< of ensureVisible(), before it turns the page
constexpr Tick kMostBarsAtOnce = 16;
constexpr Tick kBehindShare = 24; ///< of a stretch of time: room behind it
constexpr double kFlashMs = 1500;
constexpr double kStillFlash = 0.5;
constexpr int kStillFlashMs = 1600; ///< longer than the other, as timers are early at times
constexpr double kMostPinch = 2;
/// Scroll bars count in int; a song of months at full zoom is wider.
constexpr double kMostScroll = 1e9;
/// The roll scrolls from this near to its edge on, by a share of the pointer's distance each frame.
constexpr double kEdge = 2;
constexpr double kScrollShare = 0.25;
constexpr double kLeastScroll = 3;
constexpr double kMostScrollStep = 60;

double scrollStep(double at, double low, double high) {
    const double beyond = at < low + kEdge ? at - low - kEdge : at > high - kEdge ? at - high + kEdge : 0;
    if (beyond == 0) return 0;
    return std::copysign(std::clamp(std::abs(beyond) * kScrollShare, kLeastScroll, kMostScrollStep), beyond);
}

/// Nothing is to move by itself.
bool stands(const QWidget& widget) {
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) == 0;
}

} // namespace

void PianoRollView::zoomIn() {
    zoom(kZoomStep, 1, m_scene.geometry.gridRect().center());
}

void PianoRollView::zoomOut() {
    zoom(1 / kZoomStep, 1, m_scene.geometry.gridRect().center());
}

void PianoRollView::zoom(double time, double pitch, QPointF about) {
    if (time != 1) m_scene.geometry.zoomTime(time, about.x());
    if (pitch != 1) m_scene.geometry.zoomPitch(pitch, about.y());
    showGeometry();
}

void PianoRollView::zoomToFit() {
    int lowest = 127, highest = 0;
    for (const Track& track : m_scene.song.tracks)
        for (const Note& note : track.notes()) {
            lowest = std::min<int>(lowest, note.pitch);
            highest = std::max<int>(highest, note.pitch);
        }
    if (lowest > highest) lowest = 36, highest = 84;
    const Tick end = std::max(m_scene.end(), 4 * kTicksPerBar);
    m_scene.geometry.fit(0, barAt(m_scene.song, end - 1).end(), lowest, highest);
    if (m_scene.split) fitTrackRolls();
    showGeometry();
    m_refit = [this] { zoomToFit(); };
}

void PianoRollView::zoomToSelection() {
    if (!hasSelection() && !m_scene.bars) return zoomToFit();
    TickSpan span{kAllTime.to, 0};
    int lowest = 127, highest = 0;
    const auto include = [&](const Note& note) {
        lowest = std::min<int>(lowest, note.pitch);
        highest = std::max<int>(highest, note.pitch);
    };
    for (const Note& note : m_scene.selection) {
        include(note);
        span = {std::min(span.from, note.start), std::max(span.to, note.end())};
    }
    if (!hasSelection()) {
        span = {m_scene.bars->first, m_scene.bars->second};
        for (const Family family : kAllFamilies)
            m_scene.forEachIn(family, span.from, span.to, include);
    }
    if (lowest > highest) return showTime(span.from, span.to);
    m_scene.geometry.fit(span.from, span.to, std::max(lowest - kPitchesAround, 0),
                         std::min(highest + kPitchesAround, 127));
    showGeometry();
}

void PianoRollView::raiseRows() {
    zoom(1, kZoomStep, m_scene.geometry.gridRect().center());
}

void PianoRollView::lowerRows() {
    zoom(1, 1 / kZoomStep, m_scene.geometry.gridRect().center());
}

void PianoRollView::showBeginning(Tick until) {
    int lowest = 127, highest = 0;
    for (const Family family : kAllFamilies)
        m_scene.forEachIn(family, 0, until, [&](const Note& note) {
            lowest = std::min<int>(lowest, note.pitch);
            highest = std::max<int>(highest, note.pitch);
        });
    if (lowest > highest) lowest = 36, highest = 84;
    m_scene.geometry.fit(0, until, lowest, highest);
    if (m_scene.split) fitTrackRolls();
    showGeometry();
    m_refit = [this, until] { showBeginning(until); };
}

void PianoRollView::showGeometry() {
    m_refit = nullptr;
    applyScrollBars();
    showPromised();
    viewport()->update();
    Q_EMIT geometryChanged();
}

void PianoRollView::applyScrollBars() {
    m_updatingScrollBars = true;
    const PianoRollGeometry& geometry = m_scene.geometry;
    const auto apply = [](QScrollBar* bar, double most, double page, double value) {
        bar->setRange(0, static_cast<int>(std::min(most, kMostScroll)));
        bar->setPageStep(static_cast<int>(page));
        bar->setSingleStep(40);
        bar->setValue(static_cast<int>(std::min(value, kMostScroll)));
    };
    apply(horizontalScrollBar(), geometry.mostScrollX(), geometry.gridRect().width(), geometry.scrollX());
    apply(verticalScrollBar(), geometry.mostScrollY(), geometry.gridRect().height(), geometry.scrollY());
    m_updatingScrollBars = false;
}

void PianoRollView::scrollContentsBy(int, int) {
    if (m_updatingScrollBars) return;
    m_refit = nullptr;
    m_scene.geometry.scrollTo(horizontalScrollBar()->value(), verticalScrollBar()->value());
    showPromised();
    viewport()->update();
    Q_EMIT geometryChanged();
}

/// Pixels that a trackpad's fingers have gone, else what the wheel has turned.
QPointF PianoRollView::wheelWay(const QWheelEvent& event) const {
    // Under X11 the pixels are the driver's guess (Qt's documentation of QWheelEvent::pixelDelta).
    const bool pixels = !event.pixelDelta().isNull() && QGuiApplication::platformName() != QLatin1String("xcb");
    return pixels ? event.pixelDelta() : event.angleDelta();
}

void PianoRollView::wheelEvent(QWheelEvent* event) {
    event->accept();
    const QPointF way = wheelWay(*event);
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (event->modifiers() & Qt::ControlModifier) {
        const double factor = std::pow(kWheelZoom, way.y() != 0 ? way.y() : way.x());
        const double time = shift ? 1 : factor, pitch = shift ? factor : 1;
        const bool notches = event->pixelDelta().isNull() && event->angleDelta().manhattanLength() >= kNotch;
        if (!notches || stands(*this)) return zoom(time, pitch, event->position());
        m_zoom.add(time, pitch, event->position());
        m_zoomTimer.start(kFrameMs, Qt::PreciseTimer, this);
        return stepZoom();
    }
    const QPointF scroll = shift ? way.transposed() : way;
    const auto track = otherTrackAt(event->position());
    PianoRollGeometry& geometry = m_scene.geometry;
    geometry.scrollTo(geometry.scrollX() - scroll.x(), geometry.scrollY() - (track ? 0 : scroll.y()));
    if (track) {
        PianoRollGeometry& other = m_trackGeometries[index(*track)];
        other.scrollTo(other.scrollX(), other.scrollY() - scroll.y());
    }
    showGeometry();
}

bool PianoRollView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        if (!m_scene.cursorShown) updateCursor({{-1, -1}, {}});
        m_hovering.reset();
        showPromised();
    }
    if (event->type() != QEvent::NativeGesture) return QAbstractScrollArea::viewportEvent(event);
    const auto* fingers = static_cast<QNativeGestureEvent*>(event);
    if (fingers->gestureType() == Qt::ZoomNativeGesture)
        zoom(std::clamp(1 + fingers->value(), 1 / kMostPinch, kMostPinch), 1, fingers->position());
    else if (fingers->gestureType() == Qt::SmartZoomNativeGesture)
        zoomToFit();
    else
        return QAbstractScrollArea::viewportEvent(event);
    event->accept();
    return true;
}

void PianoRollView::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_zoomTimer.timerId()) return stepZoom();
    if (event->timerId() == m_scrollTimer.timerId()) return stepAutoScroll();
    if (event->timerId() == m_flashTimer.timerId()) return stepFlash();
    QAbstractScrollArea::timerEvent(event);
}

void PianoRollView::ensureVisible(Tick tick) {
    const double x = m_scene.geometry.x(tick);
    const QRectF grid = m_scene.geometry.gridRect();
    if (x >= grid.left() && x < grid.right() - kPageMargin) return;
    // A page at a time: the eye keeps its place better than with a creeping roll.
    m_host->scrollTo(m_scene.geometry.scrollX() + x - grid.left() - kPresentMargin, m_scene.geometry.scrollY());
}

void PianoRollView::showTime(Tick from, Tick to) {
    m_scene.geometry.showTime(from, to);
    showGeometry();
}

void PianoRollView::present(TickSpan span) {
    m_beforePreview.reset();
    PianoRollGeometry& geometry = m_scene.geometry;
    const QRectF grid = geometry.gridRect();
    const bool fits = geometry.x(span.to) - geometry.x(span.from) < grid.width() - 2 * kPresentMargin;
    if (geometry.x(span.from) < grid.left() || (fits ? geometry.x(span.to) : geometry.x(span.from)) > grid.right())
        m_host->scrollTo(geometry.scrollX() + geometry.x(span.from) - grid.left() - kPresentMargin, geometry.scrollY());
    std::vector<int> pitches;
    m_scene.forEachIn(m_scene.active, span.from, span.to, [&](const Note& note) { pitches.push_back(note.pitch); });
    const auto seen = [&](int pitch) { return geometry.y(pitch) >= grid.top() && geometry.y(pitch) < grid.bottom(); };
    if (!pitches.empty() && std::ranges::none_of(pitches, seen)) {
        std::ranges::sort(pitches);
        geometry.centreOnPitch(pitches[pitches.size() / 2]);
        showGeometry();
    }
    m_scene.flash = {span.from, span.to};
    m_scene.flashStrength = 1;
    m_flashedAt.start();
    // Where nothing may fade it stays as it is, fainter, until its time is over.
    if (stands(*this)) m_scene.flashStrength = kStillFlash;
    m_flashTimer.start(stands(*this) ? kStillFlashMs : kFrameMs, this);
    viewport()->update();
}

/// Bars that are heard over and over must not make the roll turn pages, and what is heard is to be seen.
void PianoRollView::bringPreviewIntoSight() {
    const PreviewedNotes& preview = *m_scene.preview;
    PianoRollGeometry& geometry = m_scene.geometry;
    const QRectF grid = geometry.gridRect();
    const Tick from = preview.sightFrom.value_or(preview.span.from);
    const double left = geometry.x(from), right = geometry.x(preview.span.to);
    // Longer music would become too small to be read: it goes by page by page.
    const Tick readable = std::min(preview.span.to, from + kMostBarsAtOnce * kTicksPerBar);
    const double room = grid.width() - kPageMargin - kPresentMargin;
    if (right - left > room && geometry.x(readable) - left > room)
        geometry.showTime(from, readable + (readable - from) / kBehindShare);
    else if (left < grid.left() || right > grid.right() - kPageMargin)
        geometry.scrollTo(geometry.scrollX() + left - grid.left() - kPresentMargin, geometry.scrollY());
    showGeometry();
}

void PianoRollView::lookBack() {
    if (!m_beforePreview || m_scene.split) return;
    m_scene.geometry = *std::exchange(m_beforePreview, std::nullopt);
    m_scene.geometry.resize(viewport()->size());
    refold();
    showGeometry();
}

/// All that were looked at one after another fit, so that nothing jumps to and fro between them. Who has scrolled away
/// in time meanwhile is let alone.
void PianoRollView::bringPreviewedPitchesIntoSight() {
    const PreviewedNotes& preview = *m_scene.preview;
    PianoRollGeometry& geometry = m_scene.geometry;
    const QRectF grid = geometry.gridRect();
    if (geometry.x(preview.span.to) <= grid.left() || geometry.x(preview.span.from) >= grid.right()) return;
    const bool first = !m_previewed;
    auto [lowest, highest] = m_previewed.value_or(std::pair(127, 0));
    for (const Family family : kAllFamilies)
        m_scene.forEachIn(family, preview.span.from, preview.span.to, [&](const Note& note) {
            if (!preview.has(family, note)) return;
            lowest = std::min<int>(lowest, note.pitch);
            highest = std::max<int>(highest, note.pitch);
        });
    m_previewed = {lowest, highest};
    const double height = (highest - lowest + 1) * geometry.rowHeight();
    if (m_scene.split) {
        if (first) fitTrackRolls();
    } else if (lowest <= highest && height > grid.height())
        geometry.fitPitches(lowest, highest);
    else if (lowest <= highest && (geometry.y(highest) < grid.top() || geometry.y(lowest - 1) > grid.bottom()))
        geometry.centreOnPitch((lowest + highest) / 2);
    showGeometry();
}

void PianoRollView::stepFlash() {
    const double gone = static_cast<double>(m_flashedAt.elapsed()) / kFlashMs;
    m_scene.flashStrength = std::max(0.0, 1 - gone);
    if (gone >= 1) {
        m_flashTimer.stop();
        m_scene.flash = {};
    }
    viewport()->update();
}

void PianoRollView::stepZoom() {
    const SmoothZoom::Step step = m_zoom.next();
    zoom(step.time, step.pitch, step.about);
    if (m_zoom.resting()) m_zoomTimer.stop();
}

/// A drag that has reached the roll's edge takes the roll along, while the pointer stays there.
void PianoRollView::autoScroll(QPointF at) {
    m_pointer = at;
    const QRectF grid = m_scene.geometry.gridRect();
    const Qt::Orientations ways = m_gesture->scrolls();
    const bool beyond = (ways & Qt::Horizontal && scrollStep(at.x(), grid.left(), grid.right()) != 0) ||
                        (ways & Qt::Vertical && scrollStep(at.y(), grid.top(), grid.bottom()) != 0);
    if (!beyond)
        m_scrollTimer.stop();
    else if (!m_scrollTimer.isActive())
        m_scrollTimer.start(kFrameMs, Qt::PreciseTimer, this);
}

void PianoRollView::stepAutoScroll() {
    if (!m_gesture) return m_scrollTimer.stop();
    const QRectF grid = m_scene.geometry.gridRect();
    const Qt::Orientations ways = m_gesture->scrolls();
    const double x = ways & Qt::Horizontal ? scrollStep(m_pointer.x(), grid.left(), grid.right()) : 0;
    const double y = ways & Qt::Vertical ? scrollStep(m_pointer.y(), grid.top(), grid.bottom()) : 0;
    PianoRollGeometry& geometry = m_scene.geometry;
    geometry.scrollTo(geometry.scrollX() + x, geometry.scrollY() + y);
    m_gesture->drag({m_pointer, m_modifiers});
    showGeometry();
}

void PianoRollView::setSplitView(bool split) {
    if (split == m_scene.split) return;
    cancelGesture();
    m_scene.split = split;
    if (split) {
        m_whole = m_scene.geometry;
        layOutTrackRolls();
    } else {
        // Time is as it was left, pitches are as before the rolls were parted.
        m_whole.shareTime(m_scene.geometry);
        m_scene.geometry = m_whole;
    }
    refold();
    if (split) fitTrackRolls();
    showGeometry();
}

void PianoRollView::layOutTrackRolls() {
    const double top = PianoRollGeometry::kRulerHeight;
    const double height = std::floor((m_scene.geometry.size().height() - top) / kFamilies);
    for (const Family family : kAllFamilies) {
        PianoRollGeometry& roll = m_trackGeometries[index(family)];
        roll.shareTime(m_scene.geometry);
        roll.setGridSpan(top + static_cast<double>(index(family)) * height, height);
    }
    m_scene.geometry.setGridSpan(top + static_cast<double>(index(m_scene.active)) * height, height);
}

void PianoRollView::fitTrackRolls() {
    for (const Family family : kAllFamilies) {
        const auto& notes = m_scene.song.track(family).notes();
        const auto [low, high] = notes.empty() ? std::ranges::minmax_result<Note>{{.pitch = 55}, {.pitch = 67}}
                                               : std::ranges::minmax(notes, {}, &Note::pitch);
        (family == m_scene.active ? m_scene.geometry : m_trackGeometries[index(family)])
            .fitPitches(low.pitch, high.pitch);
    }
}

PianoRollGeometry PianoRollView::geometryOf(Family family) const {
    if (!m_scene.split || family == m_scene.active) return m_scene.geometry;
    PianoRollGeometry roll = m_trackGeometries[index(family)];
    roll.shareTime(m_scene.geometry);
    return roll;
}

} // namespace muse
