// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Torch.h"

#include <array>

namespace muse {

/// What the critic's streams look at, beside the roll itself (reference.md section 2: v2's and v3's critics have
/// streams of onsets and of chroma). All are linear in a phrase's cells, counted from silence: 0 is silent, 1 sounds.
/// So the gradient at the phrase is the adjoint of what the streams found, and tangents go through the same map;
/// rectifying is left to the streams' own layers. All are small, as they are sums of many cells.
///
/// - Onsets: of each octave's sum of twelve pitches, the rise from step to step, across bar lines too; of drums, which
///   are onsets already, the sum itself. In the data a note ends in a rest, so an end and the next beginning are
///   different steps and do not cancel.
/// - Bars: what the onsets of a later bar have more than those of an earlier one, for all six pairs.
/// - Chroma: sounding cells of each pitch class a beat, divided by the beat's 24 steps.
/// - Metre: onsets of all octaves, mean over the bars, at each of a bar's 96 steps.
class PhraseViews {
public:
    enum View : std::size_t { Onsets, Bars, Chroma, Metre };
    static constexpr std::size_t count = 4;
    static constexpr Extent barPairs = 6;
    /// What each view is multiplied by, so that its root mean square over rock songs comes near 1; without, they have
    /// .19, .17, .37 and .55.
    static constexpr std::array<double, count> scales = {5, 5, 3, 2};

    /// A view each, as View counts them: (batch, 4 bars, 96, 7 * tracks), (batch, 6 pairs, 96, 7 * tracks),
    /// (batch, 4 bars, 4 beats, 12 * tracks) and (batch, 96 * tracks).
    using Set = std::array<Tensor, count>;

    /// Of five tracks the second is drums; one alone is taken as pitched, as the rise of a drum's single step tells its
    /// onset just as well. `options`: device and type of the phrases.
    PhraseViews(Extent tracks, const torch::TensorOptions& options);

    /// Of phrases (batch, 96, 84, 4, tracks) of -1..1, contiguous.
    [[nodiscard]] Set of(const Tensor& phrases) const;
    /// How the views change as phrases go along `direction`.
    [[nodiscard]] Set along(const Tensor& direction) const;
    /// Adds to `input`, the gradient with respect to the phrases, what these gradients with respect to the views come
    /// to.
    void addAdjoint(const Set& gradients, Tensor& input) const;

private:
    [[nodiscard]] Set viewsOf(const Tensor& phrases, double silence) const;

    Extent m_tracks;
    Tensor m_octave;  ///< adds up twelve pitches of each bar and track: [12 * 4 * tracks, 4 * tracks]
    Tensor m_pitched; ///< [7 * tracks]: 1 where onsets are rises, 0 for drums
    Tensor m_pairs;   ///< [6, 4]: the later bar minus the earlier one
};

} // namespace muse
