// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/lanes/LaneEdits.h"
#include "widgets/lanes/LaneView.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/pianoroll/Snap.h"
#include "widgets/words/Words.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace muse {
namespace {

constexpr double kStemWidth = 3;
constexpr double kKnob = 7;
constexpr double kLeastBeatDistance = 7;
constexpr double kReadoutHeight = 18;
constexpr double kLeastPointDistance = 3;
/// With more notes in sight than this a pixel, each column of pixels shows the loudest of a few.
constexpr std::size_t kNotesAPixel = 2;
constexpr int kLookedAt = 8;

} // namespace

void LaneView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintGround(painter);
    painter.setClipRect(QRectF(PianoRollGeometry::kKeyboardWidth, 0, width(), height()));
    if (m_lane == Lane::Velocity)
        paintVelocities(painter);
    else
        paintPoints(painter);
    painter.fillRect(QRectF(std::round(m_roll.geometry().x(m_roll.playhead())), 0, 1, height()), palette::text());
    if (m_stroke) paintReadout(painter);
    painter.setClipping(false);
    if (hasFocus()) {
        painter.setPen(QPen(palette::accent(), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void LaneView::paintGround(QPainter& painter) const {
    const PianoRollGeometry& geometry = m_roll.geometry();
    const double left = PianoRollGeometry::kKeyboardWidth;
    painter.fillRect(rect(), palette::rollBackground());
    const LaneGeometry lane = values();
    const int most = mostValue(m_lane);
    for (const int quarter : {0, 1, 2, 3, 4})
        painter.fillRect(QRectF(left, std::round(lane.y(std::min(quarter * (most + 1) / 4, most))), width(), 1),
                         quarter == 2 ? palette::beatLine() : palette::gridLine());
    const Tick last = geometry.tickAt(width());
    std::int64_t every = 1;
    while (static_cast<double>(every * kTicksPerBar) * geometry.pixelsPerTick() < kLeastBeatDistance)
        every *= 4;
    const Song& song = m_roll.song();
    for (Bar bar = barNumber(song, barAt(song, geometry.firstTick()).number / every * every); bar.start <= last;
         bar = barNumber(song, bar.number + every)) {
        const Tick beat = beatTicks(song, bar.start);
        if (every == 1 && static_cast<double>(beat) * geometry.pixelsPerTick() >= kLeastBeatDistance)
            for (Tick tick = bar.start + beat; tick < bar.end(); tick += beat)
                painter.fillRect(QRectF(std::round(geometry.x(tick)), 0, 1, height()), palette::gridLine());
        painter.fillRect(QRectF(std::round(geometry.x(bar.start)), 0, 1, height()), palette::barLine());
    }
    painter.fillRect(QRectF(0, 0, left, height()), palette::panel());
    painter.fillRect(QRectF(0, 0, width(), 1), palette::border());
}

void LaneView::paintStem(QPainter& painter, const Note& note, bool chosen, bool muted) const {
    const LaneGeometry lane = values();
    const double x = std::round(m_roll.geometry().x(note.start));
    const double top = std::round(lane.y(note.velocity));
    QColor colour = palette::note(m_roll.activeFamily(), note.velocity);
    if (muted) colour.setAlpha(70);
    painter.fillRect(QRectF(x, top, kStemWidth, lane.bottom() - top), colour);
    painter.setPen(chosen ? QPen(palette::selection(), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(chosen ? colour.lighter(118) : colour);
    painter.drawEllipse(QRectF(x + kStemWidth / 2 - kKnob / 2, top - kKnob / 2, kKnob, kKnob));
}

void LaneView::paintVelocities(QPainter& painter) const {
    const PianoRollGeometry& geometry = m_roll.geometry();
    const auto& notes = track().notes();
    const Tick margin = static_cast<Tick>(kKnob / geometry.pixelsPerTick()) + 1;
    const auto first = std::ranges::lower_bound(notes, geometry.firstTick() - margin, {}, &Note::start);
    const auto last = std::ranges::upper_bound(notes, geometry.tickAt(width()) + margin, {}, &Note::start);
    if (static_cast<std::size_t>(last - first) > kNotesAPixel * static_cast<std::size_t>(width()))
        return paintManyVelocities(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const NoteChange change = m_stroke ? strokeChange() : NoteChange();
    const bool some = m_roll.hasSelection();
    const auto& selection = m_roll.selection();
    for (auto note = first; note != last; ++note) {
        if (std::ranges::binary_search(change.remove, *note)) continue;
        const bool chosen = some && std::ranges::binary_search(selection, *note);
        paintStem(painter, *note, chosen, some && !chosen);
    }
    for (const Note& note : change.insert)
        paintStem(painter, note, true, false);
    if (hasFocus() && m_place) {
        const double x = std::round(geometry.x(*m_place)) + kStemWidth / 2;
        painter.setPen(QPen(palette::accent(), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void LaneView::paintManyVelocities(QPainter& painter) const {
    const PianoRollGeometry& geometry = m_roll.geometry();
    const LaneGeometry lane = values();
    const auto& notes = track().notes();
    for (int x = static_cast<int>(PianoRollGeometry::kKeyboardWidth); x < width(); ++x) {
        const Tick end = geometry.tickAt(x + 1);
        int loudest = 0;
        auto note = std::ranges::lower_bound(notes, geometry.tickAt(x), {}, &Note::start);
        for (int i = 0; i < kLookedAt && note != notes.end() && note->start < end; ++i, ++note)
            loudest = std::max<int>(loudest, note->velocity);
        if (loudest == 0) continue;
        const double top = lane.y(loudest);
        painter.fillRect(QRectF(x, top, 1, lane.bottom() - top), palette::note(m_roll.activeFamily(), loudest));
    }
}

void LaneView::paintSteps(QPainter& painter, const ControlPoints& shown) const {
    const PianoRollGeometry& geometry = m_roll.geometry();
    const LaneGeometry lane = values();
    const QColor colour = palette::family(m_roll.activeFamily());
    QColor wash = colour;
    wash.setAlpha(60);
    const auto middle = middleValue(m_lane);
    const double ground = middle ? lane.y(*middle) : lane.bottom();
    const double right = width();
    auto next = std::ranges::upper_bound(shown, geometry.firstTick(), {}, &ControlPoint::at);
    double x = PianoRollGeometry::kKeyboardWidth;
    int value = muse::valueAt(*controllerOf(m_lane), shown, geometry.firstTick());
    while (x < right) {
        const double to = next == shown.end() ? right : std::min(right, geometry.x(next->at));
        const double y = lane.y(value);
        painter.fillRect(QRectF(QPointF(x, std::min(y, ground)), QPointF(to, std::max(y, ground))), wash);
        painter.fillRect(QRectF(x, y - 1, to - x, 2), shown.empty() ? palette::textFaint() : colour);
        if (next == shown.end()) break;
        x = to;
        value = next->value;
        ++next;
    }
}

void LaneView::paintPoints(QPainter& painter) const {
    const PianoRollGeometry& geometry = m_roll.geometry();
    const LaneGeometry lane = values();
    const ControlPoints drawn = m_stroke ? strokePoints() : ControlPoints();
    const ControlPoints& shown = m_stroke ? drawn : points();
    paintSteps(painter, shown);
    const auto first = std::ranges::lower_bound(shown, geometry.firstTick(), {}, &ControlPoint::at);
    const auto last = std::ranges::upper_bound(shown, geometry.tickAt(width()), {}, &ControlPoint::at);
    // Closer than they are wide they would hide the steps.
    const bool many = static_cast<double>(last - first) * kLeastPointDistance > width();
    painter.setRenderHint(QPainter::Antialiasing);
    for (auto point = first; point != last; ++point) {
        const bool here = hasFocus() && m_place == point->at;
        if (many && !here) continue;
        painter.setPen(here ? QPen(palette::accent(), 2) : QPen(Qt::NoPen));
        painter.setBrush(palette::family(m_roll.activeFamily()));
        painter.drawEllipse(QPointF(geometry.x(point->at), lane.y(point->value)), here ? 5 : 3, here ? 5 : 3);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!shown.empty()) return;
    painter.setPen(palette::textMuted());
    painter.drawText(QRectF(PianoRollGeometry::kKeyboardWidth + 12, 0, width(), height()), Qt::AlignVCenter,
                     tr("Drag here to draw %1 over time.").arg(inSentence(laneName(m_lane))));
}

void LaneView::paintReadout(QPainter& painter) const {
    const QString words = m_erasing ? tr("Erase") : laneValue(m_lane, m_stroke->latestValue(), bendRange());
    QFont font = painter.font();
    font.setPixelSize(11);
    painter.setFont(font);
    const double wide = painter.fontMetrics().horizontalAdvance(words) + 12;
    const QPointF pointer = mapFromGlobal(QCursor::pos());
    const QRectF place(std::clamp(pointer.x() + 14, PianoRollGeometry::kKeyboardWidth, width() - wide),
                       std::clamp(pointer.y() - kReadoutHeight, 0.0, height() - kReadoutHeight), wide, kReadoutHeight);
    painter.setPen(QPen(palette::border()));
    painter.setBrush(palette::raised());
    painter.drawRoundedRect(place, 3, 3);
    painter.setPen(palette::text());
    painter.drawText(place, Qt::AlignCenter, words);
}

} // namespace muse
