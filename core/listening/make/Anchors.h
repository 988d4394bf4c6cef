// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/dataset/store/PhraseDataset.h"
#include "core/music/Family.h"
#include "core/music/Pianoroll.h"

#include <cstdint>
#include <optional>
#include <random>
#include <vector>

namespace muse {

/// Draws real music for a listening test from some phrases of a dataset; no phrase is drawn twice for whole use. The
/// same generator gives the same music. All Errors name the dataset.
class PhraseDraw {
public:
    /// The dataset outlives the object. `split` as in PhraseDataset::phrasesOf.
    PhraseDraw(const PhraseDataset& dataset, std::optional<Split> split, std::uint64_t seed);

    /// High anchor: so many phrases that follow each other in one song, as far as a song has as many, else of several
    /// songs. In each at least two families sound.
    Result<Pianoroll> real(int phrases);
    /// What a model accompanies: phrases in every bar of which that family sounds.
    Result<Pianoroll> given(Family family, int phrases);
    /// Low anchor: in every phrase each family is taken from another song's, or, where there are fewer songs, from at
    /// least two.
    Result<Pianoroll> mixed(int phrases);

private:
    [[nodiscard]] std::uint32_t any(const std::vector<std::uint32_t>& phrases);
    [[nodiscard]] std::vector<std::uint32_t> unused(unsigned families, int least) const;

    const PhraseDataset& m_dataset;
    std::vector<std::uint32_t> m_phrases;
    std::vector<bool> m_used;
    std::mt19937_64 m_random;
};

} // namespace muse
