// SPDX-License-Identifier: MIT
#pragma once

#include "core/gpu/PhraseWork.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace muse::gpu {

inline constexpr int kPhraseBytes = kPhraseValues / 8;
/// Values that one thread writes, so that each of its writes is 16 bytes wide.
inline constexpr int kValuesAThread = 4;
static_assert(kPhraseValues % 8 == 0 && kPhraseValues % kValuesAThread == 0);

/// What stands at `index` of a phrase in the layout (96, 84, 4, 5).
MUSE_HOST_DEVICE inline float unpackedValue(const std::uint8_t* phrase, int index) {
    constexpr int columns = kBars * kFamilyCount;
    const int row = index / columns; // step and pitch
    const int bar = index % columns / kFamilyCount;
    const int family = index % kFamilyCount;
    const int cell = (bar * kSteps * kPitchRows + row) * kFamilyCount + family;
    return (phrase[cell / 8] >> (7 - cell % 8) & 1) != 0 ? 1.0f : -1.0f;
}

/// Launches the kernel and does not wait. Returns what CUDA complains of, or nothing.
std::string unpackOnDevice(const std::uint8_t* packed, std::size_t phrases, float* values, void* stream);

} // namespace muse::gpu
