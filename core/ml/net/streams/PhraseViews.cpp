// SPDX-License-Identifier: MIT
#include "core/ml/net/streams/PhraseViews.h"

#include "core/ml/net/Shapes.h"

namespace muse {
namespace {

constexpr Extent kBeats = 4;
constexpr Extent kBeatSteps = kStepsPerQuarter;
constexpr Extent kSteps = shape::bars * shape::steps;
/// A cell of -1..1 counts as 0..1.
constexpr double kOfCell = 0.5;
constexpr double kOfOnset = kOfCell * PhraseViews::scales[PhraseViews::Onsets];
constexpr double kOfChroma = kOfCell * PhraseViews::scales[PhraseViews::Chroma] / kBeatSteps;
/// Differences and means of onsets that have their scale already.
static_assert(PhraseViews::scales[PhraseViews::Bars] == PhraseViews::scales[PhraseViews::Onsets]);
constexpr double kMetreOfOnsets =
    PhraseViews::scales[PhraseViews::Metre] / (PhraseViews::scales[PhraseViews::Onsets] * shape::bars);

} // namespace

PhraseViews::PhraseViews(Extent tracks, const torch::TensorOptions& options)
    : m_tracks(tracks), m_octave(torch::eye(shape::bars * tracks, options).repeat({shape::perOctave, 1})),
      m_pairs(torch::zeros({barPairs, shape::bars}, options)) {
    auto pitched = torch::ones({tracks}, options);
    if (tracks == shape::families) pitched[static_cast<Extent>(index(Family::Drums))].zero_();
    m_pitched = pitched.repeat({shape::octaves});
    Extent row = 0;
    for (Extent later = 1; later < shape::bars; ++later)
        for (Extent earlier = 0; earlier < later; ++earlier, ++row) {
            m_pairs[row][later].fill_(1);
            m_pairs[row][earlier].fill_(-1);
        }
}

PhraseViews::Set PhraseViews::of(const Tensor& phrases) const {
    return viewsOf(phrases, -1);
}

PhraseViews::Set PhraseViews::along(const Tensor& direction) const {
    return viewsOf(direction, 0);
}

PhraseViews::Set PhraseViews::viewsOf(const Tensor& phrases, double silence) const {
    const Extent batch = phrases.size(0);
    const Extent cells = shape::bars * m_tracks;
    const Extent width = shape::octaves * m_tracks;
    // A product is faster than a sum over an axis in the middle.
    const auto octaves = torch::mm(phrases.view({-1, shape::perOctave * cells}), m_octave)
                             .sub_(silence * shape::perOctave)
                             .mul_(kOfOnset);
    const auto chroma = phrases.view({batch * kBeats, kBeatSteps * shape::octaves, shape::perOctave * cells})
                            .sum(1)
                            .sub_(silence * kBeatSteps * shape::octaves)
                            .mul_(kOfChroma);
    auto onsets = octaves.view({batch, shape::steps, shape::octaves, shape::bars, m_tracks})
                      .permute({0, 3, 1, 2, 4})
                      .reshape({batch, kSteps, width});
    const auto before = onsets.narrow(1, 0, kSteps - 1) * m_pitched;
    onsets.narrow(1, 1, kSteps - 1).sub_(before);

    Set views;
    views[Onsets] = onsets.view({batch, shape::bars, shape::steps, width});
    views[Bars] = torch::matmul(m_pairs, onsets.view({batch, shape::bars, shape::steps * width}))
                      .view({batch, barPairs, shape::steps, width});
    views[Chroma] = chroma.view({batch, kBeats, shape::perOctave, shape::bars, m_tracks})
                        .permute({0, 3, 1, 2, 4})
                        .reshape({batch, shape::bars, kBeats, shape::perOctave * m_tracks});
    views[Metre] = onsets.view({batch, shape::bars, shape::steps, shape::octaves, m_tracks})
                       .sum(at::IntArrayRef{1, 3})
                       .mul_(kMetreOfOnsets)
                       .view({batch, shape::steps * m_tracks});
    return views;
}

void PhraseViews::addAdjoint(const Set& gradients, Tensor& input) const {
    const Extent batch = input.size(0);
    const Extent cells = shape::bars * m_tracks;
    const Extent width = shape::octaves * m_tracks;
    auto onsets = gradients[Onsets].reshape({batch, shape::bars, shape::steps * width}) +
                  torch::matmul(m_pairs.t(), gradients[Bars].reshape({batch, barPairs, -1}));
    onsets.view({batch, shape::bars, shape::steps, shape::octaves, m_tracks})
        .add_(gradients[Metre].reshape({batch, 1, shape::steps, 1, m_tracks}), kMetreOfOnsets);
    onsets = onsets.view({batch, kSteps, width});
    // The rise at each step takes away the step before.
    const auto after = onsets.narrow(1, 1, kSteps - 1) * m_pitched;
    onsets.narrow(1, 0, kSteps - 1).sub_(after);

    const auto octaves = onsets.view({batch, shape::bars, kBeats, kBeatSteps, shape::octaves, m_tracks})
                             .permute({0, 2, 3, 4, 1, 5})
                             .reshape({batch, kBeats, kBeatSteps, shape::octaves, 1, cells});
    const auto chroma = gradients[Chroma]
                            .reshape({batch, shape::bars, kBeats, shape::perOctave, m_tracks})
                            .permute({0, 2, 3, 1, 4})
                            .reshape({batch, kBeats, 1, 1, shape::perOctave, cells});
    input.view({batch, kBeats, kBeatSteps, shape::octaves, shape::perOctave, cells})
        .add_(octaves, kOfOnset)
        .add_(chroma, kOfChroma);
}

} // namespace muse
