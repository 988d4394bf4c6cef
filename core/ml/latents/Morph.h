// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/latents/LatentChoice.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace muse {

struct Morph;

/// One of the pieces of music between which a morph moves: that of a seed, or another morph.
struct MorphCorner {
    std::uint64_t seed = 1;
    LatentChoice latents;
    std::vector<Morph> morph; ///< at most one, in the place of the seed's vectors

    friend bool operator==(const MorphCorner& one, const MorphCorner& other);
};

/// A place between corners, 0..1 each: x from left to right, y from top to bottom.
struct MorphPoint {
    float x = 0;
    float y = 0;

    friend bool operator==(const MorphPoint&, const MorphPoint&) = default;
};

/// How to go from one random vector to another: straight, or on the arc between them (Shoemake 1985), which keeps the
/// length that random vectors of many dimensions have.
enum class Interpolation { Linear, Spherical };

inline constexpr std::size_t kMostMorphCorners = 4;
inline constexpr int kDeepestMorph = 16; ///< morphs of morphs

/// Music between up to four others.
struct Morph {
    /// 1..4: top left, top right, bottom left, bottom right. Two lie beside each other, whatever y is; of three, the
    /// third is the whole bottom.
    std::vector<MorphCorner> corners;
    /// Where each phrase is, one after another, at least one; the last one stays.
    std::vector<MorphPoint> path = {MorphPoint{}};
    Interpolation interpolation = Interpolation::Spherical;

    friend bool operator==(const Morph&, const Morph&) = default;
};

/// Whether there is anything to make music of, and not too deep.
bool isWhole(const Morph& morph);

/// How much of each corner there is at a place, in sum 1; of `corners` corners, 1..kMostMorphCorners, the others are 0.
std::array<float, kMostMorphCorners> cornerShares(std::size_t corners, MorphPoint at);

/// `count` points, at least one, in equal steps of length along the path that is drawn through `points`.
std::vector<MorphPoint> evenlyAlong(const std::vector<MorphPoint>& points, std::size_t count);

} // namespace muse
