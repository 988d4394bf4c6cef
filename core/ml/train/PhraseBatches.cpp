// SPDX-License-Identifier: MIT
#include "core/ml/train/PhraseBatches.h"

#include "core/ml/net/PhraseTensor.h"
#include "core/ml/net/Shapes.h"

#include <algorithm>
#include <random>

namespace muse {
namespace {

bool soundsInEveryBar(const Pianoroll& phrase, Family family) {
    for (int bar = 0; bar < phrase.bars(); ++bar)
        if (std::ranges::none_of(phrase.barRows(bar, family), &PitchSet::any)) return false;
    return true;
}

} // namespace

PhraseBatches::PhraseBatches(const PhraseDataset& dataset, int batch, std::uint64_t seed, std::optional<Family> given)
    : m_dataset(dataset), m_batch(static_cast<std::size_t>(batch)), m_seed(seed) {
    for (std::size_t i = 0; i < dataset.size(); ++i)
        if (!given || soundsInEveryBar(dataset.phrase(i), *given)) m_phrases.push_back(static_cast<std::uint32_t>(i));
}

void PhraseBatches::shuffleFor(std::int64_t epoch) {
    if (epoch == m_epoch) return;
    m_epoch = epoch;
    m_order = m_phrases;
    std::mt19937_64 random(mixSeed(m_seed, static_cast<std::uint64_t>(epoch)));
    std::ranges::shuffle(m_order, random);
}

Tensor PhraseBatches::batch(std::int64_t number) {
    auto tensor =
        torch::empty({static_cast<Extent>(m_batch), shape::steps, shape::pitches, shape::bars, shape::families});
    const std::size_t first = static_cast<std::size_t>(number) * m_batch;
    for (std::size_t i = 0; i < m_batch; ++i) {
        shuffleFor(static_cast<std::int64_t>((first + i) / m_phrases.size()));
        const std::size_t phrase = m_order[(first + i) % m_phrases.size()];
        unpackPhrase(m_dataset.packed(phrase), tensor[static_cast<Extent>(i)].data_ptr<float>());
    }
    return tensor;
}

} // namespace muse
