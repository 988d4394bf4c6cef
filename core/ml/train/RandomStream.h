// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace muse {

/// Keeps the random numbers of critic updates, generator updates, metrics and samples apart, in mixSeed().
enum RandomStream : std::uint64_t {
    CriticLatents = 1,
    GeneratorLatents,
    MetricLatents,
    SampleLatents,
    Alphas,
    Weights,
    CalibrationLatents,
    CriticMoves,
    GeneratorMoves
};

} // namespace muse
