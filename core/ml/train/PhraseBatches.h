// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/PhraseDataset.h"
#include "core/ml/net/Torch.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace muse {

/// Batches of a dataset in an order that depends on the seed and the batch's number alone, so that a resumed run needs
/// no state.
class PhraseBatches {
public:
    /// `given`: keep only phrases in which that track sounds in every bar, as there is nothing to accompany elsewhere.
    PhraseBatches(const PhraseDataset& dataset, int batch, std::uint64_t seed, std::optional<Family> given);

    /// Phrases that take part.
    [[nodiscard]] std::size_t size() const { return m_phrases.size(); }
    [[nodiscard]] const std::vector<std::uint32_t>& phrases() const { return m_phrases; }
    /// Batch `number`, counted from the start of training over all epochs: (batch, 96, 84, 4, 5) of -1 and +1.
    Tensor batch(std::int64_t number);

private:
    void shuffleFor(std::int64_t epoch);

    const PhraseDataset& m_dataset;
    std::size_t m_batch;
    std::uint64_t m_seed;
    std::vector<std::uint32_t> m_phrases;
    std::vector<std::uint32_t> m_order;
    std::int64_t m_epoch = -1;
};

} // namespace muse
