// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/ModelCard.h"
#include "core/ml/steering/Steering.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace muse::cli {

/// What tracks may not leave, and what is wished for of them, as the command line writes it.
struct SteeringOptions {
    std::vector<std::string> wishes; ///< "guitar:density=more"; without a track all are meant
    std::vector<std::string> ranges; ///< "bass=28-48"
    std::vector<std::string> voices; ///< "piano=2"
    std::string scale;               ///< "A natural minor"; empty: any

    void addTo(CLI::App& command);
    /// An Error where one is about the track that is given to the model, or leaves a track no pitch to play, or asks
    /// for several voices of a bass that has one (`bassArgMax`).
    [[nodiscard]] Result<void> checkFits(const ModelCard& card, bool bassArgMax) const;
    [[nodiscard]] Steering chosen() const;
};

} // namespace muse::cli
