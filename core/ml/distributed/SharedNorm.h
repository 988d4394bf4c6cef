// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/distributed/Ranks.h"
#include "core/ml/net/Torch.h"

namespace muse {

/// What a batch normalisation is made with.
struct NormParts {
    Tensor weight, bias;   ///< (channels)
    Tensor mean, variance; ///< running ones, which the batch moves
    double momentum = 0.1;
    double epsilon = 1e-5;
};

/// Batch normalisation, in training, of a batch whose rows are spread over ranks (synchronised batch normalisation):
/// mean and variance are those of all rows, and so are the means in the gradient with respect to `rows`. The gradients
/// of weight and bias are this rank's part; added up over ranks they are whole. `rows` is (n, channels), float32 and
/// contiguous; n may differ from rank to rank but not be 0.
Tensor sharedNorm(const Tensor& rows, const NormParts& parts, Ranks& ranks);

} // namespace muse
