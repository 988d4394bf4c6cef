// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/EditExtent.h"
#include "core/music/Song.h"
#include "core/music/theory/Scale.h"
#include "widgets/pianoroll/ChordCache.h"
#include "widgets/pianoroll/ChordChoice.h"
#include "widgets/pianoroll/NoteDensity.h"
#include "widgets/pianoroll/PianoRollGeometry.h"
#include "widgets/pianoroll/RollRows.h"
#include "widgets/pianoroll/Snap.h"

#include <QRectF>
#include <QString>
#include <algorithm>
#include <array>
#include <bitset>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace muse {

/// Where the keyboard stands in the roll: a cell of the grid.
struct RollCursor {
    Tick tick = 0;
    int pitch = 60;

    friend bool operator==(const RollCursor&, const RollCursor&) = default;
};

/// What differs between two songs, as far as the roll paints it.
struct SceneChange {
    bool everything = false;                    ///< more than notes: signatures, settings, an empty song
    std::vector<std::pair<Family, Note>> notes; ///< that came or went, unless there are too many
};

/// Notes that are shown and are not in the song: those that begin in a span of some tracks.
struct PreviewedNotes {
    TickSpan span;
    std::bitset<kFamilies> families;
    std::optional<Tick> sightFrom = {}; ///< what comes into sight begins there, before the span

    [[nodiscard]] bool has(Family family, const Note& note) const {
        return families.test(index(family)) && note.start >= span.from && note.start < span.to;
    }
};

/// Everything that the layers paint and the gestures act on.
struct RollScene {
    Song song;
    Family active = Family::Piano;
    PianoRollGeometry geometry;
    Snap snap = Snap::Sixteenth;
    Tick playhead = 0;
    bool playheadShown = true;
    std::optional<std::pair<Tick, Tick>> bars;   ///< bars chosen in the ruler
    std::optional<std::pair<Tick, Tick>> target; ///< bars that generated phrases go to
    std::vector<Note> selection;                 ///< sorted notes of the active track
    std::set<int> heldKeys;                      ///< pitches to light up on the keyboard
    std::array<bool, kFamilies> shown = {true, true, true, true, true};
    bool drawnNotesMove = false; ///< while they are drawn, instead of getting longer
    bool drumDiamonds = false;   ///< drum hits are painted as diamonds
    bool split = false;          ///< this is one of five rolls: only the active track is painted
    RollCursor cursor;           ///< the keyboard's place
    bool cursorShown = false;
    bool cursorPlaced = false;         ///< by a key since the keyboard came here: Enter acts there
    std::optional<Note> cursorNote;    ///< on which the keyboard stands as a whole, and not on a cell of it
    std::pair<Tick, Tick> flash;       ///< a stretch of time in which something new is; empty: none
    double flashStrength = 0;          ///< 1, fading to 0
    std::pair<QPointF, QString> badge; ///< a value shown beside the pointer; no words: none

    /// While `song` is one to look at.
    std::optional<PreviewedNotes> preview;

    /// While a gesture runs: notes that it takes away, notes that it would put in, and its frame.
    std::vector<Note> lifted;
    std::vector<Note> floating;
    QRectF marquee;
    std::optional<TickSpan> step; ///< where the next note of step input goes
    std::vector<Note> promised;   ///< what a click would draw where the pointer is

    /// Help from music theory: rows to shade, whether drawn notes keep to them, and chord names over the bars.
    std::optional<Scale> scale;
    bool shadeScale = false;
    bool snapToScale = false;
    bool chordNames = false;
    ChordChoice chord; ///< of the chord tool
    mutable ChordCache chords;

    /// Takes over what `extent` names of a song that is the same elsewhere; forgets selected notes that are gone.
    SceneChange setSong(const Song& next, const EditExtent& extent);
    /// Where the last note of all tracks ends.
    [[nodiscard]] Tick end() const;
    [[nodiscard]] bool empty() const;
    /// Notes are narrower than a pixel: their density is painted in their stead.
    [[nodiscard]] bool dense() const;
    /// More notes of the active track are in sight than can be painted with round corners.
    [[nodiscard]] bool crowded() const;
    [[nodiscard]] const NoteDensity& density(Family family) const { return m_tracks[index(family)].density; }
    /// A ghost track that is to be painted.
    [[nodiscard]] bool ghost(Family family) const { return family != active && !split && shown[index(family)]; }
    [[nodiscard]] const std::vector<Note>& activeNotes() const { return song.track(active).notes(); }
    /// All pitches that a track's notes have.
    [[nodiscard]] const RowSet& pitchesOf(Family family) const { return m_tracks[index(family)].pitches; }
    /// The pitch that a drawn note takes: the nearest of the scale where notes keep to it and all rows are in sight.
    [[nodiscard]] int pitchFor(int pitch) const;
    /// The notes of the chord tool's chord on a clicked one; on the drum track that one alone.
    [[nodiscard]] std::vector<Note> chordNotes(const Note& clicked) const;
    [[nodiscard]] bool selected(const Note& note) const;
    /// Indices [first, last) of a track's notes that can reach into the time span.
    [[nodiscard]] std::pair<std::size_t, std::size_t> reaching(Family family, Tick from, Tick to) const;
    /// Calls with every note of a track that touches [from, to), in order; passes over the rest in blocks.
    template <typename Call> void forEachIn(Family family, Tick from, Tick to, Call call) const;
    /// The note of a track under a point of the grid, the last drawn first; drums are hit anywhere on their mark.
    [[nodiscard]] std::optional<Note> noteAt(Family family, QPointF point) const;
    /// How far the keyboard's place goes in one step of time.
    [[nodiscard]] Tick cursorStep() const;
    /// The active track's note that the keyboard stands on: that sounds at its place, or begins in its cell.
    [[nodiscard]] std::optional<Note> noteAtCursor() const;
    /// Where a note is painted: drums at least wide enough to see and to hit.
    [[nodiscard]] QRectF rectOf(Family family, const Note& note) const;

private:
    static constexpr std::size_t kBlock = 256;

    /// What is kept beside a track's notes to find and paint them quickly.
    struct TrackIndex {
        Tick longest = 0;
        Tick end = 0;
        RowSet pitches;
        std::vector<Tick> blockEnds; ///< where the last note of each kBlock notes ends
        NoteDensity density;
    };

    void replaceNotes(Family family, const Track& next, SceneChange& change);
    void indexTrack(Family family, bool fresh, Tick from, Tick to);

    std::array<TrackIndex, kFamilies> m_tracks;
};

template <typename Call> void RollScene::forEachIn(Family family, Tick from, Tick to, Call call) const {
    const auto& notes = song.track(family).notes();
    const auto& ends = m_tracks[index(family)].blockEnds;
    for (std::size_t block = 0; block < ends.size(); ++block) {
        const std::size_t first = block * kBlock;
        if (notes[first].start >= to) return;
        if (ends[block] <= from) continue;
        const std::size_t last = std::min(first + kBlock, notes.size());
        for (std::size_t i = first; i < last && notes[i].start < to; ++i)
            if (notes[i].end() > from) call(notes[i]);
    }
}

} // namespace muse
