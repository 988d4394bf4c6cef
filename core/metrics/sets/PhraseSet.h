// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/coherence/PhraseFeatures.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace muse {

/// A set of phrases, and the song that each belongs to; without names each phrase stands alone.
struct PhraseSet {
    FeatureTable table;
    std::vector<std::string> songs;
};

/// At most `most` of the phrases, spread evenly.
PhraseSet thinned(const PhraseSet& set, std::size_t most);
/// Two sets, of half of the songs each, drawn at random: how far apart sets of the same kind are.
std::pair<PhraseSet, PhraseSet> halves(const PhraseSet& set, std::uint64_t seed);

} // namespace muse
