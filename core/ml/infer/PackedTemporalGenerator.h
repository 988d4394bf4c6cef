// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/infer/PackedLayer.h"

#include <string>

namespace muse {

/// TemporalGenerator with its running statistics, for making music: one random vector to one vector a bar.
class PackedTemporalGenerator {
public:
    /// `prefix` is the module's name with a dot ("temporal."), `length` that of its vectors.
    PackedTemporalGenerator(const WeightSource& weights, const std::string& prefix, std::ptrdiff_t length);

    /// `z` is (phrases x length), with that many floats from row to row; the result (phrases x 4 x length).
    [[nodiscard]] std::vector<float> run(std::ptrdiff_t phrases, RowMajor<const float> z) const;

private:
    PackedLayer m_first;
    PackedLayer m_second;
};

} // namespace muse
