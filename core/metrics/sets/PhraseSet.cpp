// SPDX-License-Identifier: MIT
#include "core/metrics/sets/PhraseSet.h"

#include "core/metrics/coherence/FeatureEstimates.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <random>

namespace muse {
namespace {

PhraseSet chosen(const PhraseSet& set, const std::vector<std::size_t>& phrases) {
    PhraseSet some{FeatureTable(phrases.size()), {}};
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        std::ranges::copy(set.table.row(phrases[i]), some.table.row(i).begin());
        if (!set.songs.empty()) some.songs.push_back(set.songs[phrases[i]]);
    }
    return some;
}

} // namespace

PhraseSet thinned(const PhraseSet& set, std::size_t most) {
    const std::size_t size = set.table.size();
    if (size <= most) return set;
    std::vector<std::size_t> phrases(most);
    for (std::size_t i = 0; i < most; ++i)
        phrases[i] = i * size / most;
    return chosen(set, phrases);
}

std::pair<PhraseSet, PhraseSet> halves(const PhraseSet& set, std::uint64_t seed) {
    const auto numbers = songNumbers(set.songs, set.table.size());
    std::vector<std::size_t> order(numbers.empty() ? 0 : std::ranges::max(numbers) + 1);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::mt19937_64 random(seed);
    // By hand, as std::shuffle may differ from one standard library to the next.
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
    std::array<std::vector<std::size_t>, 2> parts;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        parts[order[numbers[i]] % 2].push_back(i);
    return {chosen(set, parts[0]), chosen(set, parts[1])};
}

} // namespace muse
