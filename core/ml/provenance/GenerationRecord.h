// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/GenerationSettings.h"
#include "core/music/BarLocks.h"

#include <optional>
#include <string>

namespace muse {

/// What a generation was asked for, as songs keep it beside the model's name and the seed: enough to make it again.
struct GenerationRecord {
    GenerationSettings settings;
    std::optional<Family> given; ///< the track that was accompanied
    std::string modelHash;       ///< of the weights file (modelHash()); empty where it is not known
    std::string version;         ///< of the program; empty where it is not known
    double dynamics = 0;         ///< how much of the model's dynamics the notes got (Expression::amount)
    BarLocks kept = {};          ///< bars that stayed as they were, numbered from the generation's first
    std::string givenHash = {};  ///< of what the given track played there (givenHash()); empty where it is not known
};

/// Random vectors for music that goes on from there: what holds throughout is as it was, the courses are drawn anew.
/// All are where it lay between other pieces, which have none in common.
LatentChoice continuedLatents(const GenerationRecord& record);

/// One line of JSON; a setting that is as usual is left out.
std::string toText(const GenerationRecord& record);

/// What such a line says. What is missing is as usual; what is not understood is an error that names it.
Result<GenerationRecord> generationRecord(const std::string& text);

} // namespace muse
