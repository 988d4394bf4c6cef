// SPDX-License-Identifier: MIT
#include "core/ml/train/PhraseBatches.h"

#include "core/ml/net/PhraseTensor.h"
#include "core/ml/net/Shapes.h"
#include "core/music/Transpose.h"

#include <algorithm>
#include <random>

namespace muse {
namespace {

/// Keeps the draws of keys apart from those of the order.
constexpr std::uint64_t kTransposeSalt = 0x7472616e73706f73;

} // namespace

PhraseBatches::PhraseBatches(const PhraseDataset& dataset, int batch, std::uint64_t seed, std::optional<Family> given,
                             int transpose)
    : m_dataset(dataset), m_batch(static_cast<std::size_t>(batch)), m_seed(seed), m_transpose(transpose) {
    for (const std::uint32_t phrase : dataset.phrasesOf(Split::Train))
        if (!given || (soundingThroughout(dataset.families(phrase)) >> index(*given) & 1) != 0)
            m_phrases.push_back(phrase);
}

void PhraseBatches::shuffleFor(std::int64_t epoch) {
    if (epoch == m_epoch) return;
    m_epoch = epoch;
    m_order = m_phrases;
    std::mt19937_64 random(mixSeed(m_seed, static_cast<std::uint64_t>(epoch)));
    std::ranges::shuffle(m_order, random);
}

std::uint32_t PhraseBatches::phraseAt(std::size_t place) {
    shuffleFor(static_cast<std::int64_t>(place / m_phrases.size()));
    return m_order[place % m_phrases.size()];
}

Pianoroll PhraseBatches::moved(std::uint32_t phrase, std::size_t place) const {
    const Pianoroll roll = m_dataset.phrase(phrase);
    const TransposeRange range = transposeRange(roll);
    const int lowest = std::max(range.lowest, -m_transpose);
    const int highest = std::min(range.highest, m_transpose);
    // Drawn for each place of each epoch, so that the phrase comes in another key the next time.
    const std::uint64_t drawn = mixSeed(m_seed + kTransposeSalt, place);
    const auto semitones = lowest + static_cast<int>(drawn % static_cast<std::uint64_t>(highest - lowest + 1));
    return transposed(roll, semitones);
}

Tensor PhraseBatches::rows(std::int64_t number, BatchRows rows) {
    auto tensor = torch::empty({rows.count, shape::steps, shape::pitches, shape::bars, shape::families});
    const std::size_t first = static_cast<std::size_t>(number) * m_batch;
    for (Extent i = 0; i < rows.count; ++i) {
        const std::size_t place = first + static_cast<std::size_t>(rows.first + i);
        const std::uint32_t phrase = phraseAt(place);
        auto* cells = tensor[i].data_ptr<float>();
        if (m_transpose == 0)
            unpackPhrase(m_dataset.packed(phrase), cells);
        else
            unpackPhrase(moved(phrase, place).packed(), cells);
    }
    prefetchAfter(first, rows);
    return tensor;
}

void PhraseBatches::packed(std::int64_t number, std::span<std::uint8_t> out) {
    const std::size_t first = static_cast<std::size_t>(number) * m_batch;
    for (std::size_t i = 0; i < m_batch; ++i) {
        const std::uint32_t phrase = phraseAt(first + i);
        const auto row = out.subspan(i * kBytesPerPhrase, kBytesPerPhrase);
        if (m_transpose == 0)
            std::ranges::copy(m_dataset.packed(phrase), row.begin());
        else
            std::ranges::copy(moved(phrase, first + i).packed(), row.begin());
    }
    prefetchAfter(first, {0, static_cast<Extent>(m_batch)});
}

/// The same rows of the batch after the one that begins at `first`.
void PhraseBatches::prefetchAfter(std::size_t first, BatchRows rows) {
    std::vector<std::uint32_t> next;
    const std::size_t begin = first + m_batch + static_cast<std::size_t>(rows.first);
    const auto epoch = (first + m_batch - 1) / m_phrases.size();
    // Only within the epoch: the next one's order is not shuffled yet.
    for (std::size_t place = begin; place < begin + static_cast<std::size_t>(rows.count); ++place)
        if (place / m_phrases.size() == epoch) next.push_back(phraseAt(place));
    m_dataset.prefetch(next);
}

} // namespace muse
