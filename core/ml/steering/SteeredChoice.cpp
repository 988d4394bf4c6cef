// SPDX-License-Identifier: MIT
#include "core/ml/steering/SteeredChoice.h"

#include "core/metrics/scores/Joint.h"

#include <algorithm>
#include <array>

namespace muse {
namespace {

constexpr std::size_t kTriesForOne = 8;
constexpr std::array kThresholdMoves{0.0, -0.15, 0.15};
/// A joint at which nothing fits counts as a wish that is missed by two standard deviations.
constexpr double kJointWeight = 4;

/// Those asked for, then others of seeds that belong to each.
std::vector<GenerationSettings> manyOf(std::span<const GenerationSettings> each) {
    std::vector<GenerationSettings> many(each.begin(), each.end());
    while (many.size() < each.size() * kTriesForOne) {
        many.push_back(many[many.size() - each.size()]);
        many.back().seed += kTriedSeedsApart;
    }
    return many;
}

/// The thresholds of tracks that anything is wished of.
void moveThresholds(GenerationSettings& settings, double by) {
    for (const Family family : kAllFamilies)
        if (settings.steering.tracks[index(family)].wishesAny())
            settings.trackThresholds[index(family)] =
                std::clamp(settings.trackThresholds[index(family)] + by, -1.0, 1.0);
}

/// Made together as far as they have the same thresholds.
Result<std::vector<SteeredPiece>> made(GenerationModel& model, const Pianoroll* condition,
                                       const std::vector<GenerationSettings>& all, const JobControl& job) {
    const std::size_t moves = all.front().steering.wishesAny() ? kThresholdMoves.size() : 1;
    std::vector<SteeredPiece> pieces;
    for (std::size_t move = 0; move < moves; ++move) {
        std::vector<GenerationSettings> some;
        for (std::size_t i = move; i < all.size(); i += moves) {
            some.push_back(all[i]);
            moveThresholds(some.back(), kThresholdMoves[move]);
        }
        auto rolls = model.candidates(condition, some, job);
        if (!rolls) return rolls.error();
        for (std::size_t i = 0; i < some.size(); ++i)
            pieces.push_back({std::move(some[i]), std::move((*rolls)[i])});
    }
    return pieces;
}

} // namespace

Result<SteeredChoice> chooseSteered(GenerationModel& model, const Pianoroll* condition,
                                    std::span<const GenerationSettings> each, const Pianoroll* before,
                                    const JobControl& job) {
    SteeredChoice choice{{}, static_cast<int>(each.size())};
    const auto bySeed = [](const SteeredPiece& piece) { return piece.settings.seed; };
    if (each.empty() || (!before && !each.front().steering.wishesAny())) {
        auto rolls = model.candidates(condition, each, job);
        if (!rolls) return rolls.error();
        for (std::size_t i = 0; i < each.size(); ++i)
            choice.pieces.push_back({each[i], std::move((*rolls)[i])});
        return choice;
    }
    const std::vector<GenerationSettings> many = manyOf(each);
    auto pieces = made(model, condition, many, job);
    if (!pieces) return pieces.error();
    choice.tried = static_cast<int>(many.size());
    const auto& calibration = model.card().calibration;
    const auto usual = calibration ? calibration->usual : std::nullopt;
    const auto given = model.card().config.given;
    std::ranges::sort(*pieces, {}, bySeed);
    std::vector<std::pair<double, std::size_t>> missed;
    for (std::size_t i = 0; i < pieces->size(); ++i)
        missed.emplace_back(missedBy((*pieces)[i].roll, each.front().steering, usual) +
                                (before ? kJointWeight * jointMisfit(*before, (*pieces)[i].roll, given) : 0),
                            i);
    std::ranges::sort(missed);
    for (std::size_t i = 0; i < each.size(); ++i)
        choice.pieces.push_back(std::move((*pieces)[missed[i].second]));
    std::ranges::sort(choice.pieces, {}, bySeed);
    return choice;
}

} // namespace muse
