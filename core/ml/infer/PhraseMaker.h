// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/infer/PackedGenerator.h"
#include "core/ml/net/Generator.h"

namespace muse {

/// Makes a trained generator's phrases on a CPU's threads. A phrase is the same bits whatever else is made with it and
/// however many threads there are.
class PhraseMaker {
public:
    /// Copies what it needs of the network.
    explicit PhraseMaker(Generator& network);

    /// What the network's forward() gives when it is not training, to rounding: (batch, 96, 84, 4, 5), in memory bar by
    /// bar. `condition` is (batch, 96, 84, 4), best in memory bar by bar too; undefined when from scratch.
    [[nodiscard]] Tensor make(const Latents& latents, const Tensor& condition) const;

private:
    PackedGenerator m_generator;
};

} // namespace muse
