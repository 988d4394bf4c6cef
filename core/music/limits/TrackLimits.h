// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"
#include "core/music/theory/Scale.h"

#include <array>
#include <optional>

namespace muse {

inline constexpr int kLowestRollPitch = kLowestPitch;
inline constexpr int kHighestRollPitch = kLowestPitch + kPitches - 1;

/// What a track may not leave.
struct TrackLimits {
    int lowest = kLowestRollPitch; ///< MIDI pitches, lowest <= highest; not for drums, whose pitches are instruments
    int highest = kHighestRollPitch;
    int mostVoices = 0;              ///< pitches that may sound at once, closing rests too; 0: any number
    std::optional<Scale> scale = {}; ///< not for drums

    friend bool operator==(const TrackLimits&, const TrackLimits&) = default;
};

/// Whether no pitch of the range is in the scale, so that nothing can be played.
bool leavesNoPitch(const TrackLimits& limits);

using LimitsOfTracks = std::array<TrackLimits, kFamilies>;

/// Keeps every track within its limits. A note outside its range goes by octaves to where it fits, or is left out where
/// it fits nowhere; one outside the scale goes to the nearest pitch of the scale; of too many voices the outer ones
/// stay, the highest first. A note that would run into another on its pitch is cut short or, on the same step, left
/// out.
Pianoroll keptWithin(const Pianoroll& roll, const LimitsOfTracks& limits);

} // namespace muse
