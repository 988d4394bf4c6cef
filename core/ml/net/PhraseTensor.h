// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Torch.h"
#include "core/music/Pianoroll.h"

#include <cstdint>
#include <span>

namespace muse {

/// Unpacks one phrase of a dataset (kBytesPerPhrase bytes) into 96 * 84 * 4 * 5 floats of -1 and +1, in the networks'
/// layout.
void unpackPhrase(std::span<const std::uint8_t> packed, float* out);

/// A roll of whole phrases to (phrases, 96, 84, 4, 5) of -1 and +1.
Tensor toTensor(const Pianoroll& roll);

/// The given track of phrases, (batch, 96, 84, 4).
Tensor trackOf(const Tensor& phrases, Family family);

/// One track of `count` phrases of a roll from phrase `first` on, (count, 96, 84, 4) of -1 and +1, in memory bar by
/// bar; silent after the roll's end.
Tensor givenTrack(const Pianoroll& roll, Family family, int first, int count);

/// A CPU random generator with that seed.
torch::Generator randomGenerator(std::uint64_t seed);

/// Mixes numbers into a seed, so that every step of a training draws its own numbers whatever was drawn before.
std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t a, std::uint64_t b = 0);

} // namespace muse
