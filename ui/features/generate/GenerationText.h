// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationModel.h"
#include "core/music/Song.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace muse {

struct GenerationRequest;

/// Says that no model accompanies the wanted track (or generates from scratch), and what there is instead.
QString noModelSentence(const std::vector<ModelCard>& models, std::optional<Family> wanted);

/// The track that the song's last generation was made to, where it says so.
std::optional<Family> givenIn(const Song& song);

/// What a request chose, as JSON, for the song's provenance.
std::string settingsJson(const GenerationRequest& request);

} // namespace muse
