// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/exchange/score/Score.h"
#include "core/exchange/score/ScoreDynamics.h"
#include "core/exchange/xml/XmlTree.h"

#include <vector>

namespace muse {

/// What the notes of a staff sound with.
struct MuseScoreSound {
    std::uint8_t program = 0;
    bool drums = false;
};

/// From an `Instrument`; where it names no program, its name says it.
MuseScoreSound soundOf(const XmlElement& instrument);

/// A score while its staves are read one after the other.
struct MuseScoreReading {
    Score& score;
    bool flat = false; ///< of MuseScore 2, whose measures are not divided into voices
    ScoreDynamics dynamics;
    std::size_t notes = 0; ///< so far
};

/// What a staff plays, as loud as marks say: its own, and those of its part and of the score.
struct MuseScoreStaff {
    std::vector<PartMeasure> measures;
    ScoreDynamics dynamics;
};

/// Reads a `Staff`; what it says of its part and of the whole score goes there. The Error is the reason alone.
Result<MuseScoreStaff> readMuseScoreStaff(const XmlElement& staff, MuseScoreSound sound, MuseScoreReading& all,
                                          ScoreDynamics& ofPart);

} // namespace muse
