// SPDX-License-Identifier: MIT
#include "core/ml/latents/Morph.h"

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

MorphPoint between(MorphPoint from, MorphPoint to, float share) {
    return {from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)};
}

bool isWholeWithin(const Morph& morph, int depth) {
    if (depth == 0 || morph.corners.empty() || morph.corners.size() > kMostMorphCorners || morph.path.empty())
        return false;
    return std::ranges::all_of(morph.corners, [depth](const MorphCorner& corner) {
        return corner.morph.empty() || (corner.morph.size() == 1 && isWholeWithin(corner.morph.front(), depth - 1));
    });
}

} // namespace

bool operator==(const MorphCorner& one, const MorphCorner& other) {
    return one.seed == other.seed && one.latents == other.latents && one.morph == other.morph;
}

bool isWhole(const Morph& morph) {
    return isWholeWithin(morph, kDeepestMorph);
}

std::array<float, kMostMorphCorners> cornerShares(std::size_t corners, MorphPoint at) {
    std::array<float, kMostMorphCorners> shares{};
    const auto add = [&](std::size_t corner, float share) { shares[std::min(corner, corners - 1)] += share; };
    const float down = corners > 2 ? at.y : 0;
    add(0, (1 - at.x) * (1 - down));
    add(1, at.x * (1 - down));
    add(2, (1 - at.x) * down);
    add(3, at.x * down);
    return shares;
}

std::vector<MorphPoint> evenlyAlong(const std::vector<MorphPoint>& points, std::size_t count) {
    if (points.empty() || count == 0) return {};
    std::vector<float> reached{0};
    for (std::size_t i = 1; i < points.size(); ++i)
        reached.push_back(reached.back() + std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y));
    std::vector<MorphPoint> even;
    for (std::size_t i = 0; i < count; ++i) {
        const float at = count > 1 ? reached.back() * static_cast<float>(i) / static_cast<float>(count - 1) : 0;
        const auto next = std::min<std::size_t>(
            static_cast<std::size_t>(std::ranges::upper_bound(reached, at) - reached.begin()), points.size() - 1);
        if (next == 0) {
            even.push_back(points.front());
            continue;
        }
        const float length = reached[next] - reached[next - 1];
        const float share = length > 0 ? std::min((at - reached[next - 1]) / length, 1.0f) : 1;
        even.push_back(between(points[next - 1], points[next], share));
    }
    return even;
}

} // namespace muse
