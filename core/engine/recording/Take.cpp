// SPDX-License-Identifier: MIT
#include "core/engine/recording/Take.h"

#include <algorithm>
#include <utility>

namespace muse {

Take::Take(std::vector<Note> before, ControlPoints sustain, TakeMode mode, Tick from) : m_mode(mode), m_at(from) {
    if (m_mode == TakeMode::Replace)
        for (Note& note : before)
            if (note.start < from && note.end() > from) {
                note.length = from - note.start;
                m_changed = true;
            }
    rebase(before, sustain);
}

void Take::rebase(const std::vector<Note>& notes, const ControlPoints& sustain) {
    // What was played in this round must not make room for itself.
    std::ranges::sort(m_notes, {}, &Recorded<Note>::what);
    std::vector<Recorded<Note>> next;
    next.reserve(notes.size());
    for (const Note& note : notes) {
        const auto same = std::ranges::lower_bound(m_notes, note, {}, &Recorded<Note>::what);
        next.push_back({note, same != m_notes.end() && same->what == note ? same->round : kBefore});
    }
    m_notes = std::move(next);
    std::vector<Recorded<ControlPoint>> points;
    for (const ControlPoint& point : sustain) {
        const auto same = std::ranges::find(m_pedal, point, &Recorded<ControlPoint>::what);
        points.push_back({point, same == m_pedal.end() ? kBefore : same->round});
    }
    m_pedal = std::move(points);
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
    gone += std::erase_if(m_pedal, [&](const auto& point) { return goes(point.what.at, point.round); });
    m_changed = m_changed || gone > 0;
}

void Take::pedal(int value, Tick at) {
    const auto sent = static_cast<std::uint8_t>(std::clamp(value, 0, 127));
    m_pedal.push_back({ControlPoint{std::max<Tick>(at, 0), sent}, m_round});
    m_pedalDown = sent > 0;
    m_changed = true;
}

void Take::liftPedal(Tick at) {
    if (m_pedalDown) pedal(0, at);
}

void Take::advance(Tick to) {
    makeRoom(m_at, to);
    m_at = std::max(m_at, to);
}

void Take::jump(Tick end, Tick start) {
    makeRoom(m_at, end);
    for (int pitch = 0; pitch < 128; ++pitch)
        if (m_held[static_cast<std::size_t>(pitch)]) add(pitch, end);
    liftPedal(end);
    m_end = end;
    m_at = start;
    ++m_round;
}

std::vector<Note> Take::notes() const {
    std::vector<Note> notes;
    notes.reserve(m_notes.size());
    for (const auto& recorded : m_notes)
        notes.push_back(recorded.what);
    std::ranges::sort(notes);
    return notes;
}

/// Of several on one tick the last: Track keeps but one.
ControlPoints Take::sustain() const {
    ControlPoints points;
    for (const auto& recorded : m_pedal)
        points.push_back(recorded.what);
    std::ranges::stable_sort(points, {}, &ControlPoint::at);
    return points;
}

bool Take::takeChange() {
    return std::exchange(m_changed, false);
}

} // namespace muse
