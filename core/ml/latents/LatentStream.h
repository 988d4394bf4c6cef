// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/GenerationSettings.h"
#include "core/ml/net/Generator.h"

#include <cstdint>
#include <map>

namespace muse {

/// What one phrase is made from.
struct PhraseDraw {
    Latents latents; ///< of a batch of one
    Tensor chances;  ///< of Bernoulli draws (drawChances())
};

/// Draws phrase after phrase of one piece of music as its settings say: from its seed, but for vectors that are held as
/// other seeds draw them for the same phrase, and between corners where it is a morph.
class LatentStream {
public:
    LatentStream(const GanConfig& config, const GenerationSettings& settings);

    PhraseDraw next();

private:
    /// What one seed draws.
    struct Chain {
        torch::Generator random;
        PhraseDraw now;
    };

    void draw();
    void listen(std::uint64_t seed, const LatentChoice& choice);
    void listen(const Morph& morph);
    [[nodiscard]] Latents chosen(std::uint64_t seed, const LatentChoice& choice) const;
    [[nodiscard]] Latents morphed(const Morph& morph) const;

    GanConfig m_config;
    GenerationSettings m_settings;
    std::map<std::uint64_t, Chain> m_chains;
    int m_phrase = 0; ///< the number of the next one
};

} // namespace muse
