// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/ModelCard.h"
#include "core/ml/latents/LatentChoice.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace muse::cli {

/// Which random vectors to hold or to weaken, as "piece=7" or "player:guitar=7" say it.
struct LatentOptions {
    std::vector<std::string> held;
    std::vector<std::string> strengths;

    /// What is not understood is refused as wrong usage.
    void addTo(CLI::App& command);
    /// An Error where the model has no such vector, or where two of them contradict each other.
    [[nodiscard]] Result<void> checkFits(const ModelCard& card) const;
    [[nodiscard]] LatentChoice chosen() const;
};

} // namespace muse::cli
