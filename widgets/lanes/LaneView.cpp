// SPDX-License-Identifier: MIT
#include "widgets/lanes/LaneView.h"

#include "core/music/edits/ChangeControls.h"
#include "core/music/edits/ChangeNotes.h"
#include "core/music/edits/ChangeSettings.h"
#include "core/music/edits/CompoundEdit.h"
#include "core/music/transforms/Lanes.h"
#include "widgets/accessible/Drawn.h"
#include "widgets/lanes/LaneEdits.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/words/Words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

namespace muse {
namespace {

constexpr double kReach = 5;         ///< pixels beside a stem or point that still hit it
constexpr double kPointDistance = 3; ///< pixels from one painted controller point to the next
constexpr Tick kLeastStep = kTicksPerQuarter / 32;
constexpr double kMiddleReach = 2; ///< pixels beside the middle that still mean it
constexpr int kLargeStep = 10;

} // namespace

LaneView::LaneView(PianoRollView& roll, QWidget* parent) : QWidget(parent), m_roll(roll) {
    setObjectName(QStringLiteral("laneView"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right for everybody
    actAsSlider();
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setLane(Lane::Velocity);
    connect(&roll, &PianoRollView::geometryChanged, this, qOverload<>(&QWidget::update));
    connect(&roll, &PianoRollView::activeFamilyChanged, this, [this] {
        setPlace(std::nullopt);
        refresh();
    });
    connect(&roll, &PianoRollView::selectionChanged, this, &LaneView::refresh);
}

void LaneView::setLane(Lane lane) {
    const int before = mostValue(m_lane);
    m_lane = lane;
    m_stroke.reset();
    if (mostValue(lane) != before) actAsSlider();
    setAccessibleName(tr("%1 lane of the active track").arg(laneName(lane)));
    setToolTip(lane == Lane::Velocity
                   ? tr("Drag to paint velocities, with Shift in a straight line. Where notes are chosen, only theirs.")
                   : tr("Drag to draw, with Shift in a straight line; the right button takes points away."));
    setPlace(std::nullopt);
    refresh();
}

void LaneView::actAsSlider() {
    actAs(*this, QAccessible::Slider,
          {[this] { return value().value_or(0); }, 0, static_cast<double>(mostValue(m_lane)),
           [this](double to) { setValue(static_cast<int>(to)); }});
}

void LaneView::refresh() {
    if (m_place && m_lane == Lane::Velocity && notesAtPlace().empty()) m_place.reset();
    update();
    Q_EMIT valueChanged();
}

const Track& LaneView::track() const {
    return m_roll.song().track(m_roll.activeFamily());
}

const ControlPoints& LaneView::points() const {
    return track().controls(*controllerOf(m_lane));
}

Tick LaneView::tickAt(double x) const {
    return std::max<Tick>(0, m_roll.geometry().tickAt(std::max(x, PianoRollGeometry::kKeyboardWidth)));
}

/// The middle is hit a little beside it, too: what is bent by a hair sounds out of tune.
int LaneView::valueAt(double y) const {
    const auto middle = middleValue(m_lane);
    if (middle && std::abs(values().y(*middle) - y) <= kMiddleReach) return *middle;
    return std::max(leastValue(m_lane), values().valueAt(y));
}

std::vector<Lane> LaneView::usedLanes() const {
    std::vector<Lane> used;
    for (const Lane lane : kAllLanes)
        if (const auto controller = controllerOf(lane); controller && !track().controls(*controller).empty())
            used.push_back(lane);
    return used;
}

int LaneView::bendRange() const {
    return track().settings.bendRange;
}

void LaneView::setBendRange(int semitones) {
    TrackSettings settings = track().settings;
    if (settings.bendRange == semitones) return;
    const std::string name = tr("Set bend range").toStdString();
    const Family family = m_roll.activeFamily();
    std::vector<SongEditPtr> edits;
    edits.push_back(std::make_unique<ChangeControls>(
        name, family, Controller::PitchBend,
        rescaledBends(track().controls(Controller::PitchBend), settings.bendRange, semitones)));
    settings.bendRange = semitones;
    edits.push_back(std::make_unique<ChangeTrackSettings>(name, family, settings));
    Q_EMIT editRequested(std::make_shared<CompoundEdit>(name, std::move(edits)));
}

Tick LaneView::slack() const {
    return static_cast<Tick>(kReach / m_roll.geometry().pixelsPerTick());
}

Tick LaneView::step() const {
    return std::max(kLeastStep, static_cast<Tick>(kPointDistance / m_roll.geometry().pixelsPerTick()));
}

NoteChange LaneView::strokeChange() const {
    return withStrokeVelocities(track(), m_roll.selection(), *m_stroke, slack());
}

ControlPoints LaneView::strokePoints() const {
    if (m_erasing) return withoutPoints(points(), m_stroke->first() - slack(), m_stroke->last() + slack());
    return withStrokePoints(*controllerOf(m_lane), points(), *m_stroke, step());
}

std::vector<Note> LaneView::notesAtPlace() const {
    if (!m_place) return {};
    const auto found = std::ranges::equal_range(track().notes(), *m_place, {}, &Note::start);
    return {found.begin(), found.end()};
}

/// The notes whose velocity the keyboard and the field of the value change.
std::vector<Note> LaneView::targets() const {
    return m_roll.hasSelection() ? m_roll.selection() : notesAtPlace();
}

std::optional<int> LaneView::value() const {
    if (m_lane == Lane::Velocity) {
        const auto notes = targets();
        return notes.empty() ? std::nullopt : std::optional<int>(notes.front().velocity);
    }
    if (!m_place) return std::nullopt;
    return muse::valueAt(*controllerOf(m_lane), points(), *m_place);
}

void LaneView::setValue(int value) {
    if (m_lane == Lane::Velocity) return requestVelocities(withVelocityOf(targets(), value));
    if (m_place)
        requestPoints(
            tr("Set %1").arg(inSentence(laneName(m_lane))),
            withPoint(points(), {*m_place, static_cast<ControlValue>(std::clamp(value, 0, mostValue(m_lane)))}));
}

void LaneView::requestVelocities(const NoteChange& change) {
    if (change.empty()) return;
    // Chosen notes that become other ones stay chosen.
    std::vector<Note> chosen;
    if (m_roll.hasSelection()) {
        std::ranges::set_difference(m_roll.selection(), change.remove, std::back_inserter(chosen));
        chosen.insert(chosen.end(), change.insert.begin(), change.insert.end());
        std::ranges::sort(chosen);
    }
    const QString name = tr("Change velocity of %n note(s)", nullptr, static_cast<int>(change.insert.size()));
    Q_EMIT editRequested(
        std::make_shared<ChangeNotes>(name.toStdString(), m_roll.activeFamily(), change.remove, change.insert));
    if (!chosen.empty()) m_roll.setSelection(std::move(chosen));
}

void LaneView::requestPoints(const QString& name, ControlPoints wanted) {
    if (wanted == points()) return;
    Q_EMIT editRequested(std::make_shared<ChangeControls>(name.toStdString(), m_roll.activeFamily(),
                                                          *controllerOf(m_lane), std::move(wanted)));
}

void LaneView::mousePressEvent(QMouseEvent* event) {
    const bool right = event->button() == Qt::RightButton;
    if ((event->button() != Qt::LeftButton && !right) || event->position().x() < PianoRollGeometry::kKeyboardWidth)
        return;
    if (right && m_lane == Lane::Velocity) return;
    m_erasing = right;
    m_stroke.emplace(tickAt(event->position().x()), valueAt(event->position().y()));
    update();
}

void LaneView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_stroke) return;
    const Tick tick = tickAt(event->position().x());
    const int value = valueAt(event->position().y());
    if (event->modifiers() & Qt::ShiftModifier)
        m_stroke->lineTo(tick, value);
    else
        m_stroke->moveTo(tick, value);
    update();
}

void LaneView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_stroke || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)) return;
    if (m_lane == Lane::Velocity) {
        const NoteChange change = strokeChange();
        m_stroke.reset();
        requestVelocities(change);
    } else {
        ControlPoints wanted = strokePoints();
        const QString name = (m_erasing ? tr("Erase %1") : tr("Draw %1")).arg(inSentence(laneName(m_lane)));
        m_stroke.reset();
        requestPoints(name, std::move(wanted));
    }
    update();
}

/// The wheel scrolls and zooms the roll, wherever the pointer stands.
void LaneView::wheelEvent(QWheelEvent* event) {
    const QPointF at(event->position().x(), m_roll.viewport()->height() / 2.0);
    QWheelEvent copy(at, m_roll.viewport()->mapToGlobal(at), event->pixelDelta(), event->angleDelta(), event->buttons(),
                     event->modifiers(), event->phase(), event->inverted());
    QApplication::sendEvent(m_roll.viewport(), &copy);
}

void LaneView::keyPressEvent(QKeyEvent* event) {
    const int by = valueStep(m_lane) * (event->modifiers() & Qt::ShiftModifier ? kLargeStep : 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(-1);
    case Qt::Key_Right:
        return goTo(1);
    case Qt::Key_Up:
        return moveValue(by);
    case Qt::Key_Down:
        return moveValue(-by);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removePoint();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_lane == Lane::Velocity) break;
        setPlace(m_roll.playhead());
        return setValue(*value());
    case Qt::Key_Escape:
        m_stroke.reset();
        return update();
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// To the next note or point of the direction; from the playhead where there was none.
void LaneView::goTo(int direction) {
    const Tick from = m_place.value_or(m_roll.playhead() - (direction > 0 ? 1 : 0));
    const auto next = [&](const auto& items, auto tickOf) -> std::optional<Tick> {
        if (direction > 0) {
            const auto found = std::ranges::upper_bound(items, from, {}, tickOf);
            return found == items.end() ? std::nullopt : std::optional(std::invoke(tickOf, *found));
        }
        const auto found = std::ranges::lower_bound(items, from, {}, tickOf);
        return found == items.begin() ? std::nullopt : std::optional(std::invoke(tickOf, *std::prev(found)));
    };
    const auto to = m_lane == Lane::Velocity ? next(track().notes(), &Note::start) : next(points(), &ControlPoint::at);
    if (!to) return;
    setPlace(to);
    m_roll.ensureVisible(*to);
}

void LaneView::moveValue(int by) {
    if (m_lane == Lane::Velocity) return requestVelocities(withVelocityMoved(targets(), by));
    if (const auto now = value()) setValue(m_lane == Lane::Sustain ? (by > 0 ? 127 : 0) : *now + by);
}

void LaneView::removePoint() {
    if (m_lane == Lane::Velocity || !m_place) return;
    requestPoints(tr("Erase %1").arg(inSentence(laneName(m_lane))), withoutPoints(points(), *m_place, *m_place));
}

void LaneView::setPlace(std::optional<Tick> place) {
    m_place = place;
    update();
    Q_EMIT valueChanged();
}

void LaneView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void LaneView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace muse
