// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/provenance/GenerationRecord.h"
#include "ui/features/generate/GenerationController.h"

#include <QString>

#include <optional>
#include <vector>

namespace muse {

/// What is asked for of music that is there already, and what has to be said besides.
struct MakingAgain {
    GenerationRequest request;
    QString remark; ///< one sentence; empty where there is nothing to say
};

/// The model that made some music: by its content, where the song knows that; one that only has the name plays
/// something else.
std::optional<ModelCard> modelOf(const std::vector<ModelCard>& models, const Generation& generation,
                                 const GenerationRecord& record);

/// Asks for the notes that a generation put into these bars of the song once more, by the same model; bars of it that
/// were kept then, or lie beside these, stay as they are. An Error says why that cannot be.
Result<MakingAgain> makingAgain(const Song& song, const std::vector<ModelCard>& models, const Generation& generation,
                                TickSpan bars);

/// What is held of music is held where the request lies in it, and only by the model that made it: what that is not
/// called for goes, which a sentence says; else that is empty.
QString fitHolds(GenerationRequest& request, const ModelCard& card, const Song& song, const Generation& origin,
                 Bar first);

} // namespace muse
