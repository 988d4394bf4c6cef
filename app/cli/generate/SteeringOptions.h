// SPDX-License-Identifier: MIT
#pragma once

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
    [[nodiscard]] Steering chosen() const;
};

} // namespace muse::cli
