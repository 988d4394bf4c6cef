// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"
#include "core/music/Song.h"

#include <span>
#include <vector>

namespace muse {

/// A stretch of a song that stands for one 4/4 bar of a piano-roll, which is all that the models know: as long as that,
/// or shorter, and then the rest of the roll's bar is not heard.
struct FittedBar {
    Tick start = 0;
    Tick length = kTicksPerBar; ///< 1..kTicksPerBar
    Tick offset = 0;            ///< of its beginning in the roll's bar; not 0 for a pickup alone

    [[nodiscard]] Tick end() const { return start + length; }
    friend bool operator==(const FittedBar&, const FittedBar&) = default;
};

/// The bars numbered [first, first + count) of a song, in whatever signature: one of up to four quarters stands for one
/// bar of a roll, a longer one for several, of which the last is its rest. A pickup, which is a song's first bar where
/// the next is longer, stands for the last beats of one.
std::vector<FittedBar> fittedBars(const Song& song, std::int64_t first, int count);
/// As many as a roll of so many bars fills from that bar on.
std::vector<FittedBar> fittedBarsForRoll(const Song& song, std::int64_t first, int rollBars);
/// Whether all are whole 4/4 bars.
bool wholeBars(std::span<const FittedBar> bars);

/// The cells of these stretches, one bar of the roll each (PianorollConversion.h); a note that sounds beyond a shorter
/// one into the next sounds on through the rest of the roll's bar.
Pianoroll toPianoroll(const Song& song, std::span<const FittedBar> bars);
/// What of a roll of those bars is heard in them.
Pianoroll asHeard(const Pianoroll& roll, std::span<const FittedBar> bars);
/// The drums that General MIDI 2 names: 27 (High Q) to 87 (Open Surdo). Beyond them no kit has a sound.
inline constexpr int kLowestDrum = 27;
inline constexpr int kHighestDrum = 87;

/// A roll's notes at the song's own times, but for drums that no kit has. What begins where a stretch is not heard is
/// left out, and what ends there ends with the stretch. `roll` has as many bars, or fewer.
std::vector<Note> toNotes(const Pianoroll& roll, Family family, std::span<const FittedBar> bars);

} // namespace muse
