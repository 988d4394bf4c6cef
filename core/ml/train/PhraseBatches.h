// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/store/PhraseDataset.h"
#include "core/ml/distributed/Ranks.h"
#include "core/ml/net/Torch.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace muse {

/// Batches of a dataset's train part, in an order and transposition that depend on the seed and the batch's number
/// alone, so that a resumed run needs no state. Phrases are unpacked as they are asked for, and the next batch's are
/// fetched from disk meanwhile, so a dataset may be larger than memory.
class PhraseBatches {
public:
    /// `given`: keep only phrases in which that track sounds in every bar, as there is nothing to accompany elsewhere.
    /// `transpose`: each phrase moves by -transpose..transpose semitones (never its drums), as far as no note is lost.
    PhraseBatches(const PhraseDataset& dataset, int batch, std::uint64_t seed, std::optional<Family> given,
                  int transpose = 0);

    /// Phrases that take part.
    [[nodiscard]] std::size_t size() const { return m_phrases.size(); }
    [[nodiscard]] const std::vector<std::uint32_t>& phrases() const { return m_phrases; }
    /// Batch `number`, counted from the start of training over all epochs: (batch, 96, 84, 4, 5) of -1 and +1.
    Tensor batch(std::int64_t number) { return rows(number, {0, static_cast<Extent>(m_batch)}); }
    /// Some rows of it.
    Tensor rows(std::int64_t number, BatchRows rows);
    /// The same as the dataset has them, kBytesPerPhrase bytes each.
    void packed(std::int64_t number, std::span<std::uint8_t> out);

private:
    void shuffleFor(std::int64_t epoch);
    /// The phrase at a place in the endless row of epochs.
    [[nodiscard]] std::uint32_t phraseAt(std::size_t place);
    /// That phrase as it comes at that place: in the key that is drawn for it.
    [[nodiscard]] Pianoroll moved(std::uint32_t phrase, std::size_t place) const;
    void prefetchAfter(std::size_t first, BatchRows rows);

    const PhraseDataset& m_dataset;
    std::size_t m_batch;
    std::uint64_t m_seed;
    int m_transpose;
    std::vector<std::uint32_t> m_phrases;
    std::vector<std::uint32_t> m_order;
    std::int64_t m_epoch = -1;
};

} // namespace muse
