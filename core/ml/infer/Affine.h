// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace muse {

/// A generator's numbers by the names that weights files give them ("bar.layer0.weight"); empty for a name that the
/// model does not have.
using WeightSource = std::function<std::vector<float>(const std::string& name)>;

/// y = x W + b: what a layer and the batch normalisation after it come to when a model only makes music.
struct Affine {
    std::ptrdiff_t depth = 0;    ///< length of x
    std::ptrdiff_t channels = 0; ///< y is those of one or more positions side by side
    std::vector<float> weight;   ///< (depth x length of y), row-major
    std::vector<float> bias;     ///< as long as y
};

/// The layer whose names begin with `layer` ("bar.layer0."), for rows of `depth` numbers, with the running statistics
/// of the normalisation `norm` ("bar.norm0.") folded in where the model has it: W s and (b - mean) s + beta, with
/// s = gamma / sqrt(variance + 1e-5).
Affine foldedAffine(const WeightSource& weights, const std::string& layer, const std::string& norm,
                    std::ptrdiff_t depth);

} // namespace muse
