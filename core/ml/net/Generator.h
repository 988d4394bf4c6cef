// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/BarEncoder.h"
#include "core/ml/net/BarGenerator.h"
#include "core/ml/net/TemporalGenerator.h"

#include <vector>

namespace muse {

/// The random vectors of a batch (paper, figure 5). Those that a model does not have are undefined tensors.
struct Latents {
    Tensor z;   ///< (batch, length): inter-track, time-independent
    Tensor zt;  ///< (batch, length): inter-track, time-dependent
    Tensor zi;  ///< (batch, 5, length): intra-track, time-independent
    Tensor zit; ///< (batch, 5, length): intra-track, time-dependent
};

/// Draws what the model needs from N(0, priorDeviation^2).
Latents drawLatents(const GanConfig& config, Extent batch, torch::Generator& random);

/// Several phrases' latents as one batch.
Latents batchOf(const std::vector<Latents>& phrases);

/// The latents of the phrase after `before`: the time-independent vectors stay, the time-dependent ones move some way
/// towards `fresh`, and keep their deviation.
Latents continuedLatents(const Latents& before, const Latents& fresh);

/// The whole generator of a model: latents, and for accompaniment the given track, to phrases (batch, 96, 84, 4, 5) in
/// -1..1 (paper, section "MuseGAN"; jamming, composer and hybrid as reference.md section 1 lays out z). The given track
/// comes out unchanged. With config.commonBar a bar is tanh(common + varying): the common part is made by bar
/// generators of its own from the mean of the four bars' vectors, and of the given track's maps.
class GeneratorImpl : public torch::nn::Module {
public:
    explicit GeneratorImpl(const GanConfig& config);

    /// `condition`: (batch, 96, 84, 4) of -1 and +1, undefined when from scratch.
    Tensor forward(const Latents& latents, const Tensor& condition = {});

    /// v1's habit of normalising by the batch at hand when generating, too (reference.md 5.5).
    void useBatchStatistics(bool use);
    /// Batches that it is trained on are spread over these from now on.
    void shareBatches(Ranks* ranks);

    const GanConfig& config() const { return m_config; }

private:
    Tensor latentOfBars(const Latents& latents, std::size_t family);
    Tensor barsOf(std::size_t generator, const Tensor& z, const std::vector<Tensor>& maps);
    BarGenerator barGenerator(const std::string& name, Extent tracks);
    TemporalGenerator temporalOf(std::size_t family);

    GanConfig m_config;
    std::vector<Family> m_families;           ///< those that are generated
    TemporalGenerator m_shared{nullptr};      ///< of z_t; of all when config.sharedTemporal
    std::vector<TemporalGenerator> m_private; ///< of z_it, one a family
    std::vector<BarGenerator> m_bars;         ///< one for a composer, else one a generated family
    std::vector<BarGenerator> m_common;       ///< as many with config.commonBar, else none
    BarEncoder m_encoder{nullptr};
};
TORCH_MODULE(Generator);

} // namespace muse
