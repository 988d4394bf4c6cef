// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/exchange/score/Score.h"
#include "core/exchange/xml/XmlTree.h"

namespace muse {

/// What the notes of a staff sound with.
struct MuseScoreSound {
    std::uint8_t program = 0;
    bool drums = false;
};

/// From an `Instrument`; where it names no program, its name says it.
MuseScoreSound soundOf(const XmlElement& instrument);

/// Adds a `Staff` with its measures to a part, which other staves of it may be in already, and to the score what the
/// staff says of all parts. `flat`: of MuseScore 2, whose measures are not divided into voices. The Error is the reason
/// alone.
Result<void> readMuseScoreStaff(const XmlElement& staff, bool flat, MuseScoreSound sound, ScorePart& part,
                                Score& score);

} // namespace muse
