// SPDX-License-Identifier: MIT
#include "core/ml/train/Augmentation.h"

#include "core/ml/net/Shapes.h"

namespace muse {
namespace {

constexpr double kStaysInItsKey = 0.5;
constexpr double kSilence = -1;

/// Cell (p, b, t) comes from (p - semitones, b + bars, t), and is `outside` where there is none.
Tensor cellsFrom(const Tensor& phrases, const Tensor& moves, double outside) {
    const auto axis = [&](Extent size, at::IntArrayRef view) {
        return torch::arange(size, moves.options()).view(view);
    };
    const auto tracks = axis(shape::families, {1, 1, 1, -1});
    const auto pitched = (tracks != static_cast<Extent>(index(Family::Drums))).to(moves.scalar_type());
    const auto pitch = axis(shape::pitches, {1, -1, 1, 1}) - moves[0].view({-1, 1, 1, 1}) * pitched;
    const auto bar = (axis(shape::bars, {1, 1, -1, 1}) + moves[1].view({-1, 1, 1, 1})).remainder(shape::bars);
    const auto cell = (pitch.clamp(0, shape::pitches - 1) * shape::bars + bar) * shape::families + tracks;
    const auto inside = ((pitch >= 0) & (pitch < shape::pitches)).expand(cell.sizes());

    const Extent batch = phrases.size(0);
    const auto from = cell.reshape({batch, 1, -1}).expand({batch, shape::steps, -1});
    const auto there = inside.reshape({batch, 1, -1});
    return phrases.reshape({batch, shape::steps, -1})
        .gather(2, from)
        .masked_fill_(there.logical_not(), outside)
        .view(phrases.sizes());
}

} // namespace

bool augments(const TrainingSettings& settings) {
    return settings.rotateBars > 0 || settings.transposeBoth > 0;
}

Tensor drawMoves(const TrainingSettings& settings, Extent batch, torch::Generator& random) {
    const auto chosen = [&](double share, Extent low, Extent high) {
        const auto moves = torch::rand({batch}, random) < share;
        return torch::randint(low, high + 1, {batch}, random, torch::kInt64) * moves;
    };
    const Extent most = settings.transposeBoth;
    const auto semitones = chosen(1 - kStaysInItsKey, -most, most);
    const auto bars = chosen(settings.rotateBars, 0, shape::bars - 1);
    return torch::stack({semitones, bars});
}

Tensor moved(const Tensor& phrases, const Tensor& moves) {
    return cellsFrom(phrases, moves, kSilence);
}

Tensor movedBack(const Tensor& gradient, const Tensor& moves) {
    return cellsFrom(gradient, -moves, 0);
}

} // namespace muse
