// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Torch.h"

namespace muse {

/// Outputs (phrases, 96, 84, 4, 5) as (phrases, 384 steps, 84 pitches, 5 tracks): the very same memory if it lies bar
/// by bar.
Tensor inOrderOfTime(const Tensor& outputs);
/// The same, always in memory of its own: what thresholds make notes of step by step.
Tensor noteActivations(const Tensor& outputs);

/// The strongest of each bar of each track: (phrases, 4, 5).
Tensor barPeaks(const Tensor& activations);

/// v1's rule for bass (reference.md section 1): where it is not the strongest pitch of its time, its activation falls
/// to -2, which is below every threshold.
void keepStrongestBass(Tensor& activations);

} // namespace muse
