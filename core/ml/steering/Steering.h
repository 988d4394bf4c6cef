// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/coherence/FeatureReference.h"
#include "core/music/limits/TrackLimits.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace muse {

/// How much of something is wished for, beside what is usual in the data.
enum class Wish { AsItComes, Less, Usual, More };

/// What can be wished for of a track, and is found by choosing among many pieces of music.
enum class WishKind {
    Density,    ///< onsets a bar
    NoteLength, ///< not of drums
    Silence     ///< bars without a note
};
inline constexpr std::array kWishKinds{WishKind::Density, WishKind::NoteLength, WishKind::Silence};

/// As files and the command line write them.
std::string_view name(Wish wish);
std::string_view name(WishKind kind);
std::optional<Wish> wishNamed(std::string_view name);
std::optional<WishKind> wishKindNamed(std::string_view name);

/// What one track may not leave, and what is wished for of it.
struct TrackSteering {
    TrackLimits limits;
    std::array<Wish, kWishKinds.size()> wishes{};

    Wish& of(WishKind kind) { return wishes[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] Wish of(WishKind kind) const { return wishes[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] bool wishesAny() const;

    friend bool operator==(const TrackSteering&, const TrackSteering&) = default;
};

/// Where the music of each track is to go; by itself wherever the model goes.
struct Steering {
    std::array<TrackSteering, kFamilies> tracks;

    [[nodiscard]] LimitsOfTracks limits() const;
    /// Whether any wish can only be met by choosing.
    [[nodiscard]] bool wishesAny() const;

    friend bool operator==(const Steering&, const Steering&) = default;
};

/// A wish that a piece of music does not meet.
struct UnmetWish {
    Family family;
    WishKind kind;
    double by = 0; ///< standard deviations of the data
};

/// Those that are missed by more than a third of a standard deviation. "Less" is .7 below the data's mean or lower,
/// "more" .7 above it or higher, "usual" at most half a deviation from it. Music of less than four bars, or whose data
/// nobody knows, meets none.
std::vector<UnmetWish> unmetWishes(const Pianoroll& roll, const Steering& steering,
                                   const std::optional<FeatureReference>& usual);
/// The sum of the squares of what all wishes are missed by.
double missedBy(const Pianoroll& roll, const Steering& steering, const std::optional<FeatureReference>& usual);

} // namespace muse
