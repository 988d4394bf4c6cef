// SPDX-License-Identifier: MIT
#include "core/midi/OpenNotes.h"

namespace muse {

OpenNotes::OpenNotes(std::vector<RawNote>& notes) : m_notes(notes) {
    m_first.fill(kNone);
    m_last.fill(kNone);
}

void OpenNotes::start(const RawNote& note) {
    const auto number = static_cast<std::int32_t>(m_notes.size());
    const std::size_t key = slot(note.channel, note.pitch);
    if (!m_doubts.empty()) doubt(key, note.start, number);
    m_notes.push_back(note);
    m_next.push_back(kNone);
    ++m_sounding[note.channel];
    std::int32_t& last = m_last[key];
    if (last == kNone)
        m_first[key] = number;
    else
        m_next[static_cast<std::size_t>(last)] = number;
    last = number;
}

void OpenNotes::release(std::uint8_t channel, std::uint8_t pitch, std::int64_t at) {
    const std::size_t key = slot(channel, pitch);
    if (m_first[key] == kNone) {
        m_doubts[key] = {{}, at, false};
        return;
    }
    end(key, at);
    if (m_doubts.empty()) return;
    if (const auto found = m_doubts.find(key); found != m_doubts.end()) {
        found->second.sounds = false;
        found->second.releasedAt = at;
    }
}

void OpenNotes::releaseChannel(std::uint8_t channel, std::int64_t at) {
    // Some programs say it after every bar, whether anything sounds or not.
    for (std::uint8_t pitch = 0; m_sounding[channel] > 0 && pitch < kPitches; ++pitch) {
        const std::size_t key = slot(channel, pitch);
        if (m_first[key] == kNone) continue;
        while (m_first[key] != kNone)
            end(key, at);
        m_doubts.erase(key);
    }
}

std::size_t OpenNotes::releaseAll(std::int64_t at) {
    for (auto& [key, each] : m_doubts)
        if (each.sounds) makeShort(key, each);
    std::size_t count = 0;
    for (std::int32_t note : m_first)
        for (; note != kNone; note = m_next[static_cast<std::size_t>(note)], ++count)
            m_notes[static_cast<std::size_t>(note)].end = at;
    return count;
}

void OpenNotes::end(std::size_t key, std::int64_t at) {
    std::int32_t& first = m_first[key];
    const auto ended = static_cast<std::size_t>(first);
    m_notes[ended].end = at;
    --m_sounding[m_notes[ended].channel];
    first = m_next[ended];
    if (first == kNone) m_last[key] = kNone;
}

void OpenNotes::doubt(std::size_t key, std::int64_t at, std::int32_t number) {
    const auto found = m_doubts.find(key);
    if (found == m_doubts.end()) return;
    Doubt& each = found->second;
    if (each.sounds) {
        makeShort(key, each);
        m_doubts.erase(found);
    } else if (m_first[key] == kNone && each.releasedAt == at) {
        each.notes.push_back(number);
        each.sounds = true;
    } else {
        m_doubts.erase(found);
    }
}

/// No release came: each of them was written the wrong way round.
void OpenNotes::makeShort(std::size_t key, const Doubt& each) {
    end(key, 0);
    for (const std::int32_t note : each.notes)
        m_notes[static_cast<std::size_t>(note)].end = m_notes[static_cast<std::size_t>(note)].start;
}

} // namespace muse
