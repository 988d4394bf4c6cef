// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/exchange/score/Score.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace muse {

/// A measure as it is played, the `pass`th time since its repeat began (from 1).
struct PlayedMeasure {
    std::size_t measure = 0;
    int pass = 1;

    friend bool operator==(const PlayedMeasure&, const PlayedMeasure&) = default;
};

/// Measures in the order in which they are played: repeats with their endings, then da capo and dal segno, each once,
/// to fine or by way of the coda, without the repeats of what was played before. An Error, the reason alone, where that
/// is more than 100,000.
Result<std::vector<PlayedMeasure>> playOrder(const std::vector<ScoreMeasure>& measures);

/// Sets what words such as "D.C. al Fine", "D.S.", "To Coda" or "Fine" mean; whether they mean anything.
bool addJumpWords(std::string_view words, PlayMarks& marks);

} // namespace muse
