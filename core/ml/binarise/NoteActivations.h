// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Torch.h"

namespace muse {

/// What thresholds make notes of, in the order of time: (phrases, 64 sixteenths or 384 steps, 84 pitches, 5 tracks).
/// A sixteenth's activation is the mean output of its six steps, of drums, which sound for one step only, the largest.
/// `outputs` are (phrases, 96, 84, 4, 5) in -1..1, best in memory bar by bar.
Tensor noteActivations(const Tensor& outputs, bool sixteenths);

/// The strongest of each bar of each track: (phrases, 4, 5).
Tensor barPeaks(const Tensor& activations);

/// v1's rule for bass (reference.md section 1): where it is not the strongest pitch of its time, its activation falls
/// to -2, which is below every threshold.
void keepStrongestBass(Tensor& activations);

} // namespace muse
