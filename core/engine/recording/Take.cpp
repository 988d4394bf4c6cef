// SPDX-License-Identifier: MIT
#include "core/engine/recording/Take.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace muse {

Take::Take(const Track& before, TakeMode mode, Tick from) : m_mode(mode) {
    std::vector<Note> notes = before.notes();
    if (m_mode == TakeMode::Replace)
        for (Note& note : notes)
            if (note.start < from && note.end() > from) {
                note.length = from - note.start;
                m_changed = true;
            }
    Track cut = before;
    cut.setNotes(std::move(notes));
    rebase(cut);
    for (const Controller controller : kAllControllers)
        m_lanes[index(controller)].stands = restingValue(controller);
    beginRound(from);
}

void Take::rebase(const Track& track) {
    // What was played in this round must not make room for itself.
    std::ranges::sort(m_notes, {}, &Recorded<Note>::what);
    std::vector<Recorded<Note>> next;
    next.reserve(track.notes().size());
    for (const Note& note : track.notes()) {
        const auto same = std::ranges::lower_bound(m_notes, note, {}, &Recorded<Note>::what);
        next.push_back({note, same != m_notes.end() && same->what == note ? same->round : kBefore});
    }
    m_notes = std::move(next);
    for (const Controller controller : kAllControllers)
        if (isPlayed(controller)) rebaseLane(controller, track.controls(controller));
}

void Take::rebaseLane(Controller controller, const ControlPoints& points) {
    Lane& lane = m_lanes[index(controller)];
    if (points == controls(controller)) return;
    const auto at = [](const Recorded<ControlPoint>& each) { return each.what.at; };
    std::ranges::stable_sort(lane.points, {}, at);
    std::vector<Recorded<ControlPoint>> next;
    next.reserve(points.size());
    lane.before.clear();
    for (const ControlPoint& point : points) {
        const auto there = std::ranges::equal_range(lane.points, point.at, {}, at);
        const auto same = std::ranges::find(there, point, &Recorded<ControlPoint>::what);
        next.push_back({point, same == there.end() ? kBefore : same->round});
        if (next.back().round < m_round) lane.before.push_back(point);
    }
    lane.points = std::move(next);
}

void Take::noteOn(int pitch, int velocity, Tick at) {
    if (pitch < 0 || pitch > 127 || velocity <= 0) return;
    if (m_held[static_cast<std::size_t>(pitch)]) noteOff(pitch, at);
    m_held[static_cast<std::size_t>(pitch)] = Held{std::max<Tick>(at, 0), static_cast<std::uint8_t>(velocity)};
}

void Take::noteOff(int pitch, Tick at) {
    if (pitch < 0 || pitch > 127) return;
    const auto& held = m_held[static_cast<std::size_t>(pitch)];
    // Let go in the round after the one in which it went down, before that was noticed.
    if (held) add(pitch, at < held->at && m_end > held->at ? m_end : at);
}

void Take::add(int pitch, Tick end) {
    auto& held = m_held[static_cast<std::size_t>(pitch)];
    const Tick length = std::max(end - held->at, kShortest);
    m_notes.push_back({Note{held->at, length, static_cast<std::uint8_t>(pitch), held->velocity}, m_round});
    held.reset();
    m_changed = true;
}

void Take::makeRoom(Tick from, Tick to) {
    if (m_mode == TakeMode::Overdub) return;
    const auto goes = [&](Tick at, int round) { return round < m_round && at >= from && at < to; };
    auto gone = std::erase_if(m_notes, [&](const auto& note) { return goes(note.what.start, note.round); });
    for (Lane& lane : m_lanes)
        gone += std::erase_if(lane.points, [&](const auto& point) { return goes(point.what.at, point.round); });
    m_changed = m_changed || gone > 0;
}

void Take::move(Controller controller, ControlValue value, Tick at) {
    Lane& lane = m_lanes[index(controller)];
    if (!isPlayed(controller) || value == lane.stands) return;
    at = std::max<Tick>(at, 0);
    // Of the last round, but noticed in this one.
    const bool begun = m_round > 0 && m_at - m_from < kTicksPerQuarter;
    if (begun && std::abs(m_end - at) < std::abs(m_at - at)) at = m_from;
    makeRoomFor(controller, at);
    lane.stands = value;
    lane.since = at;
    // A pedal that is lifted for a moment is heard.
    if (controller != Controller::Sustain && !lane.points.empty() && givesWay(lane.points.back(), at))
        lane.points.pop_back();
    put(controller, {at, value});
}

/// Whether a point of this round gives way to one at that tick: where the round begins it says what holds from there.
bool Take::givesWay(const Recorded<ControlPoint>& point, Tick at) const {
    return point.round == m_round && point.what.at > m_from && point.what.at / kTicksPerStep == at / kTicksPerStep;
}

/// What was there while a wheel has not been at rest.
void Take::makeRoomFor(Controller controller, Tick to) {
    Lane& lane = m_lanes[index(controller)];
    if (lane.stands == restingValue(controller)) return;
    const auto gone = std::erase_if(lane.points, [&](const auto& point) {
        return point.round < m_round && point.what.at >= lane.since && point.what.at < to;
    });
    m_changed = m_changed || gone > 0;
}

void Take::put(Controller controller, ControlPoint point) {
    Lane& lane = m_lanes[index(controller)];
    lane.points.push_back({point, m_round});
    lane.played = true;
    m_changed = true;
}

void Take::advance(Tick to) {
    makeRoom(m_at, to);
    m_at = std::max(m_at, to);
}

void Take::beginRound(Tick from) {
    m_from = m_at = from;
    for (const Controller controller : kAllControllers) {
        if (!isPlayed(controller)) continue;
        Lane& lane = m_lanes[index(controller)];
        lane.before = controls(controller);
        lane.played = false;
        lane.since = from;
        const ControlValue rest = restingValue(controller);
        if (controller == Controller::Sustain) lane.stands = rest;
        // A wheel that is not let go is heard in the next round, too.
        const bool silenced = m_mode == TakeMode::Replace && valueAt(controller, lane.before, from) != rest;
        if (lane.stands != rest || silenced) put(controller, {from, lane.stands});
    }
}

void Take::endRound(Tick end) {
    makeRoom(m_at, end);
    for (int pitch = 0; pitch < 128; ++pitch)
        if (m_held[static_cast<std::size_t>(pitch)]) add(pitch, end);
    for (const Controller controller : kAllControllers)
        if (m_lanes[index(controller)].played || m_mode == TakeMode::Replace) endLane(controller, end);
    m_end = end;
}

void Take::endLane(Controller controller, Tick end) {
    makeRoomFor(controller, end);
    const ControlValue after = valueAt(controller, m_lanes[index(controller)].before, end);
    if (valueAt(controller, controls(controller), end) != after) put(controller, {end, after});
}

void Take::jump(Tick end, Tick start) {
    endRound(end);
    ++m_round;
    beginRound(start);
}

std::vector<Note> Take::notes() const {
    std::vector<Note> notes;
    notes.reserve(m_notes.size());
    for (const auto& recorded : m_notes)
        notes.push_back(recorded.what);
    std::ranges::sort(notes);
    return notes;
}

/// Of several on one tick the last.
ControlPoints Take::controls(Controller controller) const {
    ControlPoints all;
    for (const auto& recorded : m_lanes[index(controller)].points)
        all.push_back(recorded.what);
    std::ranges::stable_sort(all, {}, &ControlPoint::at);
    ControlPoints points;
    for (const ControlPoint& point : all) {
        if (!points.empty() && points.back().at == point.at) points.pop_back();
        points.push_back(point);
    }
    return points;
}

bool Take::takeChange() {
    return std::exchange(m_changed, false);
}

} // namespace muse
