// SPDX-License-Identifier: MIT
#include "ui/features/generate/candidates/CandidateOrder.h"

#include <algorithm>
#include <utility>

namespace muse {
namespace {

/// So many that the given track, or none, is all that sounds.
constexpr std::ptrdiff_t kAtRest = kFamilies - 1;

std::ptrdiff_t tracksAtRest(const Candidate& candidate) {
    return std::ranges::count_if(kAllFamilies, [&](Family family) { return candidate.shown.count(family) == 0; });
}

void sort(std::vector<Candidate>& candidates, PieceOrder order) {
    std::ranges::sort(candidates, {}, [](const Candidate& each) { return each.settings.seed; });
    // Silence is nothing to begin with.
    std::ranges::stable_partition(candidates, [](const Candidate& each) { return tracksAtRest(each) < kAtRest; });
    if (!std::ranges::all_of(candidates, [](const Candidate& each) { return each.score.has_value(); })) return;
    std::vector<PieceScore> scores;
    for (const Candidate& each : candidates)
        scores.push_back(*each.score);
    std::vector<Candidate> inOrder;
    for (const std::size_t piece : ordered(scores, order))
        inOrder.push_back(std::move(candidates[piece]));
    candidates = std::move(inOrder);
    if (order == PieceOrder::NearestToData) std::ranges::stable_sort(candidates, {}, tracksAtRest);
}

} // namespace

void putInOrder(std::vector<Candidate>& candidates, PieceOrder order, std::optional<std::uint64_t> liked) {
    sort(candidates, order);
    const auto isLiked = [liked](const Candidate& each) { return each.settings.seed == liked; };
    const auto found = std::ranges::find_if(candidates, isLiked);
    if (found != candidates.end()) std::rotate(candidates.begin(), found, std::next(found));
}

} // namespace muse
