// SPDX-License-Identifier: MIT
#include "core/ml/infer/PackedGenerator.h"

#include "core/ml/infer/Activation.h"
#include "core/ml/net/Shapes.h"

#include <algorithm>

namespace muse {
namespace {

/// Phrases that go through the encoder and the first layers together.
constexpr std::ptrdiff_t kPhrasesTogether = 4;
constexpr std::ptrdiff_t kGivenCells = shape::bars * shape::steps * shape::pitches;

/// Copies the given track to its place among the outputs.
void copyGiven(std::ptrdiff_t cells, const float* given, float* outputs, Family family) {
    for (std::ptrdiff_t i = 0; i < cells; ++i)
        outputs[i * shape::families + static_cast<std::ptrdiff_t>(index(family))] = given[i];
}

/// The mean of a phrase's four bars, of `width` numbers each.
std::vector<float> meanOfBars(const std::vector<float>& bars, std::ptrdiff_t width) {
    const auto phrases = static_cast<std::ptrdiff_t>(bars.size()) / (shape::bars * width);
    std::vector<float> means(static_cast<std::size_t>(phrases * width));
    for (std::ptrdiff_t phrase = 0; phrase < phrases; ++phrase) {
        float* mean = means.data() + phrase * width;
        const float* bar = bars.data() + phrase * shape::bars * width;
        for (std::ptrdiff_t i = 0; i < shape::bars; ++i, bar += width)
            for (std::ptrdiff_t k = 0; k < width; ++k)
                mean[k] += bar[k] / static_cast<float>(shape::bars);
    }
    return means;
}

} // namespace

PackedGenerator::PackedGenerator(const GanConfig& config, const WeightSource& weights)
    : m_config(config), m_families(generatedFamilies(config)) {
    const std::ptrdiff_t length = latentLength(config.kind);
    const ModelTraits& kind = traits(config.kind);
    if (kind.sharedLatents || config.sharedTemporal) m_shared.emplace(weights, "temporal.", length);
    if (kind.privateLatents && !config.sharedTemporal)
        for (const Family family : m_families)
            m_private.emplace_back(weights, "temporal" + std::string(name(family)) + ".", length);
    const bool conditional = config.given.has_value();
    if (conditional) m_encoder.emplace(weights, "encoder.");
    const auto addBars = [&](std::vector<PackedBarGenerator>& to, const std::string& prefix) {
        const Activation last = config.commonBar ? Activation::None : Activation::Tanh;
        if (kind.barGeneratorPerTrack)
            for (const Family family : m_families)
                to.emplace_back(weights, prefix + std::string(name(family)) + ".", std::vector{family}, conditional,
                                last);
        else
            to.emplace_back(weights, prefix + ".", m_families, conditional, last);
    };
    addBars(m_bars, "bar");
    if (config.commonBar) addBars(m_common, "commonbar");
}

const PackedTemporalGenerator& PackedGenerator::temporalOf(std::size_t generator) const {
    return m_private.empty() ? *m_shared : m_private[generator];
}

std::vector<float> PackedGenerator::latentOfBars(std::size_t generator, std::ptrdiff_t first, std::ptrdiff_t count,
                                                 const PhraseInputs& inputs) const {
    const std::ptrdiff_t length = latentLength(m_config.kind);
    const std::ptrdiff_t ofFamily = static_cast<std::ptrdiff_t>(index(m_families[generator])) * length;
    std::vector<float> vectors(static_cast<std::size_t>(count * shape::bars * shape::barLatent));
    float* part = vectors.data();
    // A time-independent vector says the same in every bar.
    const auto add = [&](const float* from, std::ptrdiff_t phraseStride, std::ptrdiff_t barStride) {
        for (std::ptrdiff_t phrase = 0; phrase < count; ++phrase)
            for (std::ptrdiff_t bar = 0; bar < shape::bars; ++bar)
                std::copy_n(from + phrase * phraseStride + bar * barStride, length,
                            part + (phrase * shape::bars + bar) * shape::barLatent);
        part += length;
    };
    const auto addMoving = [&](const PackedTemporalGenerator& temporal, const float* from, std::ptrdiff_t stride) {
        add(temporal.run(count, {from + first * stride, stride}).data(), shape::bars * length, length);
    };
    const std::ptrdiff_t intraStride = shape::families * length;
    // The order of Generator's latentOfBars().
    if (inputs.zt) addMoving(*m_shared, inputs.zt, length);
    if (inputs.zit) addMoving(temporalOf(generator), inputs.zit + ofFamily, intraStride);
    if (inputs.z) add(inputs.z + first * length, length, 0);
    if (inputs.zi) add(inputs.zi + ofFamily + first * intraStride, intraStride, 0);
    return vectors;
}

void PackedGenerator::addCommon(std::ptrdiff_t count, const std::vector<std::vector<float>>& vectors,
                                const std::vector<std::vector<float>>& maps, float* outputs) const {
    constexpr std::ptrdiff_t barCells = shape::steps * shape::pitches * shape::families;
    static_assert(barCells % kActivationWidth == 0);
    std::vector<std::vector<float>> meanMaps;
    for (const auto& map : maps)
        meanMaps.push_back(meanOfBars(map, static_cast<std::ptrdiff_t>(map.size()) / (count * shape::bars)));
    std::vector<float> common(static_cast<std::size_t>(count * barCells));
    for (std::size_t i = 0; i < m_common.size(); ++i)
        m_common[i].run(count, meanOfBars(vectors[i], shape::barLatent).data(), meanMaps, common.data());
    for (std::ptrdiff_t bar = 0; bar < count * shape::bars; ++bar)
        biasTanh(outputs + bar * barCells, common.data() + bar / shape::bars * barCells, barCells);
}

void PackedGenerator::runFew(std::ptrdiff_t first, std::ptrdiff_t count, const PhraseInputs& inputs,
                             float* outputs) const {
    std::vector<std::vector<float>> maps;
    const std::ptrdiff_t bars = count * shape::bars;
    if (m_encoder) maps = m_encoder->run(bars, inputs.given + first * kGivenCells);
    float* to = outputs + first * kGivenCells * shape::families;
    // The given track's place is written last, and not left undefined for what takes whole bars meanwhile.
    if (!m_common.empty() && m_encoder) std::fill_n(to, count * kGivenCells * shape::families, 0.0f);
    std::vector<std::vector<float>> vectors;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        vectors.push_back(latentOfBars(i, first, count, inputs));
        m_bars[i].run(bars, vectors.back().data(), maps, to);
    }
    if (!m_common.empty()) addCommon(count, vectors, maps, to);
    if (m_encoder) copyGiven(count * kGivenCells, inputs.given + first * kGivenCells, to, *m_config.given);
}

void PackedGenerator::run(std::ptrdiff_t first, std::ptrdiff_t count, const PhraseInputs& inputs,
                          float* outputs) const {
    for (std::ptrdiff_t done = 0; done < count; done += kPhrasesTogether)
        runFew(first + done, std::min(kPhrasesTogether, count - done), inputs, outputs);
}

} // namespace muse
