// SPDX-License-Identifier: MIT
#include "core/engine/Take.h"

#include <algorithm>
#include <utility>

namespace muse {

Take::Take(std::vector<Note> before, TakeMode mode, Tick from) : m_mode(mode), m_at(from) {
    rebase(std::move(before));
    if (m_mode == TakeMode::Overdub) return;
    for (Recorded& recorded : m_notes)
        if (recorded.note.start < from && recorded.note.end() > from) {
            recorded.note.length = from - recorded.note.start;
            m_changed = true;
        }
}

void Take::rebase(std::vector<Note> notes) {
    // What was played in this round must not make room for itself.
    std::ranges::sort(m_notes, {}, &Recorded::note);
    std::vector<Recorded> next;
    next.reserve(notes.size());
    for (const Note& note : notes) {
        const auto same = std::ranges::lower_bound(m_notes, note, {}, &Recorded::note);
        next.push_back({note, same != m_notes.end() && same->note == note ? same->round : kBefore});
    }
    m_notes = std::move(next);
}

void Take::press(int pitch, int velocity, Tick at) {
    if (pitch < 0 || pitch > 127 || velocity <= 0) return;
    if (m_held[static_cast<std::size_t>(pitch)]) release(pitch, at);
    m_held[static_cast<std::size_t>(pitch)] = Held{std::max<Tick>(at, 0), static_cast<std::uint8_t>(velocity)};
}

void Take::release(int pitch, Tick at) {
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
    const auto gone = std::erase_if(m_notes, [&](const Recorded& recorded) {
        return recorded.round < m_round && recorded.note.start >= from && recorded.note.start < to;
    });
    m_changed = m_changed || gone > 0;
}

void Take::advance(Tick to) {
    makeRoom(m_at, to);
    m_at = std::max(m_at, to);
}

void Take::jump(Tick end, Tick start) {
    makeRoom(m_at, end);
    for (int pitch = 0; pitch < 128; ++pitch)
        if (m_held[static_cast<std::size_t>(pitch)]) add(pitch, end);
    m_end = end;
    m_at = start;
    ++m_round;
}

std::vector<Note> Take::notes() const {
    std::vector<Note> notes;
    notes.reserve(m_notes.size());
    for (const Recorded& recorded : m_notes)
        notes.push_back(recorded.note);
    std::ranges::sort(notes);
    return notes;
}

bool Take::takeChange() {
    return std::exchange(m_changed, false);
}

} // namespace muse
