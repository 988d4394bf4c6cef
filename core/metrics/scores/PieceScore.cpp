// SPDX-License-Identifier: MIT
#include "core/metrics/scores/PieceScore.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <string_view>

namespace muse {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kMostApart = 3;

constexpr std::array kAspects{std::pair{Aspect::Silence, FeatureGroupId::EmptyBars},
                              std::pair{Aspect::Density, FeatureGroupId::OnsetsPerBar},
                              std::pair{Aspect::PitchClasses, FeatureGroupId::UsedPitchClasses},
                              std::pair{Aspect::WholeNotes, FeatureGroupId::QualifiedNotesTwo},
                              std::pair{Aspect::DrumPattern, FeatureGroupId::DrumPattern},
                              std::pair{Aspect::HarmonicDistance, FeatureGroupId::TonalDistance},
                              std::pair{Aspect::Repetition, FeatureGroupId::RepeatedRhythm1},
                              std::pair{Aspect::Answer, FeatureGroupId::SharedOnsets}};

/// Means over the phrases that have a value.
std::vector<double> featuresOf(const Pianoroll& roll) {
    std::vector<double> sums(featureCount(), 0);
    std::vector<int> counts(featureCount(), 0);
    for (int bar = 0; bar + kBarsPerPhrase <= roll.bars(); bar += kBarsPerPhrase) {
        const std::vector<double> values = phraseFeatures(roll.slice(bar, kBarsPerPhrase));
        for (std::size_t feature = 0; feature < values.size(); ++feature) {
            if (std::isnan(values[feature])) continue;
            sums[feature] += values[feature];
            ++counts[feature];
        }
    }
    for (std::size_t feature = 0; feature < sums.size(); ++feature)
        sums[feature] = counts[feature] > 0 ? sums[feature] / counts[feature] : kNone;
    return sums;
}

/// Whether a pair of tracks, such as "B-D", has that one in it.
bool isOf(std::string_view pair, Family family) {
    return pair.find(name(family).front()) != std::string_view::npos;
}

std::optional<AspectScore> aspectScore(Aspect aspect, const FeatureGroup& group, const std::vector<double>& values,
                                       const FeatureReference& usual, const std::vector<double>& apart,
                                       std::optional<Family> given) {
    AspectScore score{aspect};
    int count = 0;
    for (std::size_t column = 0; column < group.columns.size(); ++column) {
        const std::size_t feature = group.first + column;
        if (std::isnan(apart[feature])) continue;
        if (aspect == Aspect::Answer && !(given && isOf(group.columns[column], *given))) continue;
        score.value += values[feature];
        score.usual += usual.mean[feature];
        score.apart += apart[feature];
        ++count;
    }
    if (count == 0) return std::nullopt;
    score.value /= count;
    score.usual /= count;
    score.apart /= count;
    return score;
}

double between(const PieceScore& one, const PieceScore& other) {
    double sum = 0;
    for (std::size_t feature = 0; feature < one.apart.size(); ++feature) {
        const double difference = one.apart[feature] - other.apart[feature];
        if (!std::isnan(difference)) sum += difference * difference;
    }
    return sum;
}

double answerOf(const PieceScore& score) {
    const auto found = std::ranges::find(score.aspects, Aspect::Answer, &AspectScore::aspect);
    return found == score.aspects.end() ? -1 : found->value;
}

std::vector<std::size_t> mostDifferent(const std::vector<PieceScore>& scores, std::vector<std::size_t> left) {
    std::vector<std::size_t> order;
    std::vector<double> nearest(scores.size(), std::numeric_limits<double>::infinity());
    auto next = std::ranges::min_element(left, {}, [&](std::size_t piece) { return scores[piece].distance; });
    while (next != left.end()) {
        order.push_back(*next);
        left.erase(next);
        for (const std::size_t piece : left)
            nearest[piece] = std::min(nearest[piece], between(scores[piece], scores[order.back()]));
        next = std::ranges::max_element(left, {}, [&](std::size_t piece) { return nearest[piece]; });
    }
    return order;
}

} // namespace

std::optional<PieceScore> scoreOf(const Pianoroll& roll, const FeatureReference& usual, std::optional<Family> given) {
    if (roll.bars() < kBarsPerPhrase) return std::nullopt;
    const std::vector<double> values = featuresOf(roll);
    PieceScore score;
    score.apart.assign(featureCount(), kNone);
    double squares = 0;
    int count = 0;
    for (std::size_t feature = 0; feature < featureCount(); ++feature) {
        if (!(usual.deviation[feature] > 0) || std::isnan(values[feature])) continue;
        if (given && familyOfFeature(feature) == given) continue;
        const double apart =
            std::clamp((values[feature] - usual.mean[feature]) / usual.deviation[feature], -kMostApart, kMostApart);
        score.apart[feature] = apart;
        squares += apart * apart;
        ++count;
    }
    if (count == 0) return std::nullopt;
    score.distance = std::sqrt(squares / count);
    for (const auto& [aspect, group] : kAspects)
        if (const auto of = aspectScore(aspect, featureGroup(group), values, usual, score.apart, given))
            score.aspects.push_back(*of);
    return score;
}

std::vector<std::size_t> ordered(const std::vector<PieceScore>& scores, PieceOrder order) {
    std::vector<std::size_t> pieces(scores.size());
    std::iota(pieces.begin(), pieces.end(), std::size_t{0});
    switch (order) {
    case PieceOrder::AsMade:
        break;
    case PieceOrder::NearestToData:
        std::ranges::stable_sort(pieces, {}, [&](std::size_t piece) { return scores[piece].distance; });
        break;
    case PieceOrder::BestAnswer:
        std::ranges::stable_sort(pieces, std::greater(), [&](std::size_t piece) { return answerOf(scores[piece]); });
        break;
    case PieceOrder::MostDifferent:
        return mostDifferent(scores, std::move(pieces));
    }
    return pieces;
}

} // namespace muse
