// SPDX-License-Identifier: MIT
#include "widgets/lanes/LaneEdits.h"

#include <algorithm>

namespace muse {
namespace {

constexpr int kSustainOn = 64;

std::uint8_t held(int velocity) {
    return static_cast<std::uint8_t>(std::clamp(velocity, 1, 127));
}

void change(NoteChange& into, const Note& note, int velocity) {
    Note louder = note;
    louder.velocity = held(velocity);
    if (louder == note) return;
    into.remove.push_back(note);
    into.insert.push_back(louder);
}

ControlValue sent(Controller controller, int value) {
    if (controller == Controller::Sustain) return value >= kSustainOn ? 127 : 0;
    return static_cast<ControlValue>(std::clamp<int>(value, 0, mostValue(controller)));
}

} // namespace

NoteChange withStrokeVelocities(const Track& track, const std::vector<Note>& chosen, const LaneStroke& stroke,
                                Tick slack) {
    const std::vector<Note>& notes = chosen.empty() ? track.notes() : chosen;
    const Tick first = stroke.first();
    const Tick last = stroke.last();
    NoteChange result;
    for (auto note = std::ranges::lower_bound(notes, first - slack, {}, &Note::start);
         note != notes.end() && note->start <= last + slack; ++note)
        if (const auto value = stroke.valueAt(std::clamp(note->start, first, last))) change(result, *note, *value);
    std::ranges::sort(result.insert);
    return result;
}

NoteChange withVelocityOf(const std::vector<Note>& chosen, int value) {
    NoteChange result;
    for (const Note& note : chosen)
        change(result, note, value);
    std::ranges::sort(result.insert);
    return result;
}

NoteChange withVelocityMoved(const std::vector<Note>& chosen, int by) {
    NoteChange result;
    for (const Note& note : chosen)
        change(result, note, note.velocity + by);
    std::ranges::sort(result.insert);
    return result;
}

ControlPoints withStrokePoints(Controller controller, ControlPoints points, const LaneStroke& stroke, Tick step) {
    const Tick first = std::max<Tick>(0, stroke.first());
    const Tick last = std::max<Tick>(first, stroke.last());
    points = withoutPoints(std::move(points), first, last);
    ControlPoints drawn;
    const auto add = [&](Tick tick) {
        const auto value = stroke.valueAt(tick);
        if (!value) return;
        const ControlPoint point{tick, sent(controller, *value)};
        if (drawn.empty() || drawn.back().value != point.value) drawn.push_back(point);
    };
    for (Tick tick = first; tick < last; tick += std::max<Tick>(1, step))
        add(tick);
    add(last);
    const auto at = std::ranges::lower_bound(points, first, {}, &ControlPoint::at);
    points.insert(at, drawn.begin(), drawn.end());
    return points;
}

ControlPoints withoutPoints(ControlPoints points, Tick from, Tick to) {
    std::erase_if(points, [=](const ControlPoint& point) { return point.at >= from && point.at <= to; });
    return points;
}

ControlPoints withPoint(ControlPoints points, const ControlPoint& point) {
    const auto at = std::ranges::lower_bound(points, point.at, {}, &ControlPoint::at);
    if (at != points.end() && at->at == point.at)
        at->value = point.value;
    else
        points.insert(at, point);
    return points;
}

} // namespace muse
