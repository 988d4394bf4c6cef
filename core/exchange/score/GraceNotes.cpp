// SPDX-License-Identifier: MIT
#include "core/exchange/score/GraceNotes.h"

#include <algorithm>

namespace muse {
namespace {

constexpr ScoreTime kGraceLength = kUnitsPerWhole / 32;

} // namespace

void GraceNotes::add(const ScoreNote& note, bool chord) {
    if (!chord || m_places == 0) ++m_places;
    m_waiting.push_back(note);
    m_waiting.back().at = m_places - 1;
}

ScoreTime GraceNotes::eachOf(ScoreTime length) const {
    return std::min(kGraceLength, length / 2 / m_places);
}

void GraceNotes::put(ScoreTime from, ScoreTime each, std::vector<ScoreNote>& notes) {
    for (ScoreNote& note : m_waiting) {
        note.at = from + note.at * each;
        note.length = std::max<ScoreTime>(each, 1);
        note.tied = false;
        notes.push_back(note);
    }
    drop();
}

ScoreTime GraceNotes::place(ScoreTime at, ScoreTime length, std::vector<ScoreNote>& notes) {
    if (m_waiting.empty()) return 0;
    const ScoreTime each = eachOf(length);
    const ScoreTime later = each * m_places;
    put(at, each, notes);
    return later;
}

ScoreTime GraceNotes::placeAtEnd(ScoreTime at, ScoreTime length, std::vector<ScoreNote>& notes) {
    if (m_waiting.empty()) return 0;
    const ScoreTime each = eachOf(length);
    const ScoreTime earlier = each * m_places;
    put(at + length - earlier, each, notes);
    return earlier;
}

void GraceNotes::reverse() {
    for (ScoreNote& note : m_waiting)
        note.at = m_places - 1 - note.at;
}

std::size_t GraceNotes::drop() {
    const std::size_t count = m_waiting.size();
    m_waiting.clear();
    m_places = 0;
    return count;
}

} // namespace muse
