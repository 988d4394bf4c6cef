// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/score/Score.h"
#include "core/exchange/xml/XmlTree.h"

#include <optional>
#include <string_view>

namespace muse {

/// "3/8" of a whole note; nothing where it is no fraction, or longer than a day. It may be below zero.
std::optional<ScoreTime> wholeFraction(std::string_view text);

/// How long a `Chord` or `Rest` is written or, where it says so, lasts, without tuplets; `measure` is the length of a
/// rest that fills a measure.
ScoreTime writtenDuration(const XmlElement& chord, ScoreTime measure);

/// How many notes of a tuplet stand for how many: its duration is `normal` / `actual` of what is written.
struct TupletRatio {
    int normal = 1;
    int actual = 1;
    [[nodiscard]] ScoreTime of(ScoreTime written) const { return written * normal / actual; }
};

/// From a `Tuplet`; both numbers within 1..64.
TupletRatio tupletRatio(const XmlElement& tuplet);

} // namespace muse
