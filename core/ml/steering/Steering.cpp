// SPDX-License-Identifier: MIT
#include "core/ml/steering/Steering.h"

#include "core/metrics/scores/PieceScore.h"

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr double kFarFromMean = 0.7;
constexpr double kNearMean = 0.5;
constexpr double kForgiven = 1.0 / 3;
constexpr double kUnknown = 3; ///< by how much a wish is missed that nobody can judge

constexpr std::array<std::string_view, 4> kWishNames{"any", "less", "usual", "more"};
constexpr std::array<std::string_view, kWishKinds.size()> kKindNames{"density", "length", "silence"};

template <typename Named, std::size_t N>
std::optional<Named> named(const std::array<std::string_view, N>& names, std::string_view name) {
    const auto* const found = std::ranges::find(names, name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Named>(found - names.begin());
}

FeatureGroupId groupOf(WishKind kind) {
    switch (kind) {
    case WishKind::Density:
        return FeatureGroupId::OnsetsPerBar;
    case WishKind::NoteLength:
        return FeatureGroupId::NoteLength;
    case WishKind::Silence:
        break;
    }
    return FeatureGroupId::EmptyBars;
}

/// The feature of that kind and track; none where there is no such.
std::optional<std::size_t> featureOf(WishKind kind, Family family) {
    const FeatureGroup& group = featureGroup(groupOf(kind));
    for (std::size_t column = 0; column < group.columns.size(); ++column)
        if (familyOfFeature(group.first + column) == family) return group.first + column;
    return std::nullopt;
}

double missed(Wish wish, double apart) {
    switch (wish) {
    case Wish::AsItComes:
        return 0;
    case Wish::Less:
        return std::max(0.0, apart + kFarFromMean);
    case Wish::More:
        return std::max(0.0, kFarFromMean - apart);
    case Wish::Usual:
        break;
    }
    return std::max(0.0, std::abs(apart) - kNearMean);
}

/// Every wish, whether it is met or not.
std::vector<UnmetWish> wishesOf(const Pianoroll& roll, const Steering& steering,
                                const std::optional<FeatureReference>& usual) {
    const auto score = usual && steering.wishesAny() ? scoreOf(roll, *usual, std::nullopt) : std::nullopt;
    std::vector<UnmetWish> wishes;
    for (const Family family : kAllFamilies)
        for (const WishKind kind : kWishKinds) {
            const Wish wish = steering.tracks[index(family)].of(kind);
            const auto feature = featureOf(kind, family);
            if (wish == Wish::AsItComes || !feature) continue;
            const double apart = score ? score->apart[*feature] : std::nan("");
            wishes.push_back({family, kind, std::isnan(apart) ? kUnknown : missed(wish, apart)});
        }
    return wishes;
}

} // namespace

std::string_view name(Wish wish) {
    return kWishNames[static_cast<std::size_t>(wish)];
}

std::string_view name(WishKind kind) {
    return kKindNames[static_cast<std::size_t>(kind)];
}

std::optional<Wish> wishNamed(std::string_view name) {
    return named<Wish>(kWishNames, name);
}

std::optional<WishKind> wishKindNamed(std::string_view name) {
    return named<WishKind>(kKindNames, name);
}

LimitsOfTracks Steering::limits() const {
    LimitsOfTracks limits;
    for (std::size_t i = 0; i < kFamilies; ++i)
        limits[i] = tracks[i].limits;
    return limits;
}

bool TrackSteering::wishesAny() const {
    return std::ranges::any_of(wishes, [](Wish wish) { return wish != Wish::AsItComes; });
}

bool Steering::wishesAny() const {
    return std::ranges::any_of(tracks, &TrackSteering::wishesAny);
}

std::vector<UnmetWish> unmetWishes(const Pianoroll& roll, const Steering& steering,
                                   const std::optional<FeatureReference>& usual) {
    auto wishes = wishesOf(roll, steering, usual);
    std::erase_if(wishes, [](const UnmetWish& wish) { return wish.by <= kForgiven; });
    return wishes;
}

double missedBy(const Pianoroll& roll, const Steering& steering, const std::optional<FeatureReference>& usual) {
    double sum = 0;
    for (const UnmetWish& wish : wishesOf(roll, steering, usual))
        sum += wish.by * wish.by;
    return sum;
}

} // namespace muse
