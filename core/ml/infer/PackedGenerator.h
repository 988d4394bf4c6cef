// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GanConfig.h"
#include "core/ml/infer/PackedBarEncoder.h"
#include "core/ml/infer/PackedBarGenerator.h"
#include "core/ml/infer/PackedTemporalGenerator.h"

#include <optional>
#include <vector>

namespace muse {

/// What phrases are made from; null where the model has none of it (see Latents and Generator).
struct PhraseInputs {
    const float* z = nullptr;     ///< (phrases x length)
    const float* zt = nullptr;    ///< (phrases x length)
    const float* zi = nullptr;    ///< (phrases x 5 x length)
    const float* zit = nullptr;   ///< (phrases x 5 x length)
    const float* given = nullptr; ///< (phrases x 4 bars x 96 x 84) of -1 and +1
};

/// Generator with its running statistics, for making music: float32 on every processor, no LibTorch, weights packed
/// once. A phrase's numbers do not depend on the phrases beside it. Works on the calling thread; several may share one.
class PackedGenerator {
public:
    PackedGenerator(const GanConfig& config, const WeightSource& weights);

    /// Writes phrases [first, first + count) of (phrases x 4 bars x 96 x 84 x 5) in -1..1.
    void run(std::ptrdiff_t first, std::ptrdiff_t count, const PhraseInputs& inputs, float* outputs) const;

private:
    /// Adds what the bars of each phrase have in common, and tanh.
    void addCommon(std::ptrdiff_t count, const std::vector<std::vector<float>>& vectors,
                   const std::vector<std::vector<float>>& maps, float* outputs) const;
    void runFew(std::ptrdiff_t first, std::ptrdiff_t count, const PhraseInputs& inputs, float* outputs) const;
    /// The bar generators' input (count * 4 x 128) for one of them.
    [[nodiscard]] std::vector<float> latentOfBars(std::size_t generator, std::ptrdiff_t first, std::ptrdiff_t count,
                                                  const PhraseInputs& inputs) const;
    [[nodiscard]] const PackedTemporalGenerator& temporalOf(std::size_t generator) const;

    GanConfig m_config;
    std::vector<Family> m_families; ///< those that are generated
    std::optional<PackedTemporalGenerator> m_shared;
    std::vector<PackedTemporalGenerator> m_private;
    std::vector<PackedBarGenerator> m_bars;
    std::vector<PackedBarGenerator> m_common; ///< of what the bars have in common, with config.commonBar
    std::optional<PackedBarEncoder> m_encoder;
};

} // namespace muse
