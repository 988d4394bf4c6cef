// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Engine.h"

#include <chrono>
#include <filesystem>

namespace muse {

/// Where the studio finds its sound, its models, its training runs and its datasets, and what it does for its user
/// besides.
struct StudioSetup {
    EngineSettings engine;
    std::filesystem::path models;
    std::filesystem::path ownModels; ///< folder of the user's own, which need not be there; empty: none
    std::filesystem::path runs;
    std::filesystem::path datasets;
    std::filesystem::path recovery; ///< folder of autosaved songs; empty neither autosaves nor recovers
    std::chrono::seconds autosave{8};
    std::filesystem::path ledger; ///< file of what was offered and kept (OfferLedger); empty keeps none
    bool tour = false;            ///< whether to lead a newcomer round
    bool hearsSilence = false;    ///< takes for heard what plays where no device sounds: for tests
};

} // namespace muse
