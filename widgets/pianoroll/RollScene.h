// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"
#include "core/music/theory/Scale.h"
#include "widgets/pianoroll/ChordCache.h"
#include "widgets/pianoroll/PianoRollGeometry.h"
#include "widgets/pianoroll/Snap.h"

#include <QRectF>
#include <array>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace muse {

/// Everything that the layers paint and the gestures act on.
struct RollScene {
    Song song;
    Family active = Family::Piano;
    PianoRollGeometry geometry;
    Snap snap = Snap::Sixteenth;
    Tick playhead = 0;
    std::optional<std::pair<Tick, Tick>> bars; ///< bars chosen in the ruler
    std::vector<Note> selection;               ///< sorted notes of the active track
    std::set<int> heldKeys;                    ///< pitches to light up on the keyboard

    /// While a gesture runs: notes that it takes away, notes that it would put in, and its frame.
    std::vector<Note> lifted;
    std::vector<Note> floating;
    QRectF marquee;

    /// Help from music theory: rows to shade, whether drawn notes keep to them, and chord names over the bars.
    std::optional<Scale> scale;
    bool shadeScale = false;
    bool snapToScale = false;
    bool chordNames = false;
    mutable ChordCache chords;

    /// Replaces the song; forgets selected notes that are gone.
    void setSong(const Song& next);
    [[nodiscard]] const std::vector<Note>& activeNotes() const { return song.track(active).notes(); }
    /// The pitch that a drawn note takes: the nearest of the scale where notes keep to it.
    [[nodiscard]] int pitchFor(int pitch) const;
    [[nodiscard]] bool selected(const Note& note) const;
    /// Indices [first, last) of a track's notes that can reach into the time span.
    [[nodiscard]] std::pair<std::size_t, std::size_t> reaching(Family family, Tick from, Tick to) const;
    /// The note of a track under a point of the grid, the last drawn first; drums are hit anywhere on their mark.
    [[nodiscard]] std::optional<Note> noteAt(Family family, QPointF point) const;
    /// Where a note is painted: drums at least wide enough to see and to hit.
    [[nodiscard]] QRectF rectOf(Family family, const Note& note) const;

private:
    std::array<Tick, kFamilies> m_longest{};
};

} // namespace muse
