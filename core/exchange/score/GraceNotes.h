// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/score/Score.h"

#include <vector>

namespace muse {

/// Grace notes on their way to the note that they ornament: they are played on its beat, a thirty-second each and
/// together at most half of it, and it begins as much later.
class GraceNotes {
public:
    /// `chord`: sounds with the one before.
    void add(const ScoreNote& note, bool chord);
    /// Puts those that wait where a note begins; returns by how much it is to begin later.
    ScoreTime place(ScoreTime at, ScoreTime length, std::vector<ScoreNote>& notes);
    /// Puts those that wait at the end of the note that is there; returns by how much it is to end earlier.
    ScoreTime placeAtEnd(ScoreTime at, ScoreTime length, std::vector<ScoreNote>& notes);
    /// The last that was added comes first: so files write those that follow their note.
    void reverse();
    /// Forgets those that wait; returns how many.
    std::size_t drop();

private:
    [[nodiscard]] ScoreTime eachOf(ScoreTime length) const;
    void put(ScoreTime from, ScoreTime each, std::vector<ScoreNote>& notes);

    std::vector<ScoreNote> m_waiting; ///< their `at` counts thirty-seconds
    ScoreTime m_places = 0;
};

} // namespace muse
