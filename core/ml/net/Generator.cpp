// SPDX-License-Identifier: MIT
#include "core/ml/net/Generator.h"

#include <cmath>

namespace muse {
namespace {

/// Share of a time-dependent vector that the next phrase keeps.
constexpr double kKept = 0.7;

/// (batch, length) to (batch, bars, length): a time-independent vector says the same in every bar.
Tensor everyBar(const Tensor& z) {
    return z.unsqueeze(1).expand({z.size(0), shape::bars, z.size(1)});
}

} // namespace

Latents drawLatents(const GanConfig& config, Extent batch, torch::Generator& random) {
    const ModelTraits& kind = traits(config.kind);
    const Extent length = latentLength(config.kind);
    const auto draw = [&](at::IntArrayRef size) { return torch::randn(size, random) * config.priorDeviation; };
    Latents latents;
    if (kind.sharedLatents) {
        latents.z = draw({batch, length});
        latents.zt = draw({batch, length});
    }
    if (kind.privateLatents) {
        latents.zi = draw({batch, shape::families, length});
        latents.zit = draw({batch, shape::families, length});
    }
    return latents;
}

Latents batchOf(const std::vector<Latents>& phrases) {
    const auto together = [&](Tensor Latents::*part) {
        std::vector<Tensor> all;
        for (const Latents& phrase : phrases)
            all.push_back(phrase.*part);
        return all.empty() || !all.front().defined() ? Tensor() : torch::cat(all);
    };
    return {together(&Latents::z), together(&Latents::zt), together(&Latents::zi), together(&Latents::zit)};
}

Latents continuedLatents(const Latents& before, const Latents& fresh) {
    const double moved = std::sqrt(1 - kKept * kKept);
    const auto wander = [&](const Tensor& from, const Tensor& to) {
        return from.defined() ? kKept * from + moved * to : Tensor();
    };
    return {before.z, wander(before.zt, fresh.zt), before.zi, wander(before.zit, fresh.zit)};
}

GeneratorImpl::GeneratorImpl(const GanConfig& config) : m_config(config), m_families(generatedFamilies(config)) {
    const Extent length = latentLength(config.kind);
    const ModelTraits& kind = traits(config.kind);
    if (kind.sharedLatents || config.sharedTemporal)
        m_shared = register_module("temporal", TemporalGenerator(length, config.width, config.batchNorm));
    if (kind.privateLatents && !config.sharedTemporal)
        for (const Family family : m_families)
            m_private.push_back(register_module("temporal" + std::string(muse::name(family)),
                                                TemporalGenerator(length, config.width, config.batchNorm)));
    if (config.given) m_encoder = register_module("encoder", BarEncoder(config.batchNorm));
    std::vector<std::string> names = {"bar"};
    if (kind.barGeneratorPerTrack) {
        names.clear();
        for (const Family family : m_families)
            names.push_back("bar" + std::string(muse::name(family)));
    }
    const auto tracks = static_cast<Extent>(m_families.size() / names.size());
    for (const std::string& name : names)
        m_bars.push_back(barGenerator(name, tracks));
    if (!config.commonBar) return;
    for (const std::string& name : names) {
        m_common.push_back(barGenerator("common" + name, tracks));
        m_common.back()->beginAtZero();
    }
}

BarGenerator GeneratorImpl::barGenerator(const std::string& name, Extent tracks) {
    return register_module(name, BarGenerator(tracks, m_config.width, m_config.given.has_value(), m_config.batchNorm));
}

TemporalGenerator GeneratorImpl::temporalOf(std::size_t family) {
    return m_private.empty() ? m_shared : m_private[family];
}

void GeneratorImpl::useBatchStatistics(bool use) {
    apply([use](torch::nn::Module& module) {
        if (auto* norm = module.as<RowNormImpl>()) norm->useBatchStatistics(use);
    });
}

void GeneratorImpl::shareBatches(Ranks* ranks) {
    apply([ranks](torch::nn::Module& module) {
        if (auto* norm = module.as<RowNormImpl>()) norm->shareBatches(ranks);
    });
}

Tensor GeneratorImpl::latentOfBars(const Latents& latents, std::size_t family) {
    // Time-dependent parts first, as v1 lays them out.
    std::vector<Tensor> parts;
    const ModelTraits& kind = traits(m_config.kind);
    if (kind.sharedLatents) parts.push_back(m_shared(latents.zt));
    if (kind.privateLatents)
        parts.push_back(temporalOf(family)(latents.zit.select(1, static_cast<Extent>(index(m_families[family])))));
    if (kind.sharedLatents) parts.push_back(everyBar(latents.z));
    if (kind.privateLatents)
        parts.push_back(everyBar(latents.zi.select(1, static_cast<Extent>(index(m_families[family])))));
    return torch::cat(parts, 2).view({-1, shape::barLatent});
}

/// Bars (batch * 4, 96, 84, n) of their vectors (batch * 4, 128).
Tensor GeneratorImpl::barsOf(std::size_t generator, const Tensor& z, const std::vector<Tensor>& maps) {
    if (m_common.empty()) return m_bars[generator](z, maps);
    const Extent batch = z.size(0) / shape::bars;
    const auto meanOfBars = [&](const Tensor& rows) {
        return rows.view({batch, shape::bars, -1, rows.size(1)}).mean(1).view({-1, rows.size(1)});
    };
    std::vector<Tensor> meanMaps;
    for (const Tensor& map : maps)
        meanMaps.push_back(meanOfBars(map));
    const auto common = m_common[generator]->logits(meanOfBars(z), meanMaps);
    const auto varying = m_bars[generator]->logits(z, maps);
    const auto bars = varying.view({batch, shape::bars, shape::steps, shape::pitches, -1}) + common.unsqueeze(1);
    return torch::tanh(bars).view(varying.sizes());
}

Tensor GeneratorImpl::forward(const Latents& latents, const Tensor& condition) {
    std::vector<Tensor> maps;
    if (m_encoder) maps = m_encoder(condition.permute({0, 3, 1, 2}));

    std::vector<Tensor> tracks;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const auto bars = barsOf(i, latentOfBars(latents, i), maps);
        // (batch * 4, 96, 84, n) to (batch, 96, 84, 4, n)
        tracks.push_back(
            bars.view({-1, shape::bars, shape::steps, shape::pitches, bars.size(3)}).permute({0, 2, 3, 1, 4}));
    }
    if (!condition.defined()) return torch::cat(tracks, 4).contiguous();

    const auto given = static_cast<Extent>(index(*m_config.given));
    const auto made = torch::cat(tracks, 4);
    return torch::cat(
               {made.narrow(4, 0, given), condition.unsqueeze(4), made.narrow(4, given, shape::families - 1 - given)},
               4)
        .contiguous();
}

} // namespace muse
