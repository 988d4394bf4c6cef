// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <cstdint>

namespace muse {

/// Unpacks phrases of a dataset (20,160 bytes each: bits by bar, step, pitch, family, most significant first) into
/// floats of -1 and +1 in the networks' layout (phrases, 96, 84, 4, 5), so that a batch goes over the bus as 20 KB a
/// phrase, not 630 KB.
///
/// Both pointers lead to CUDA memory; the work is put on `stream`, a cudaStream_t, null for the default one, and is not
/// waited for. An Error without CUDA (builtWithCuda) or where the device refuses.
Result<void> unpackPhrasesOnDevice(const std::uint8_t* packed, std::size_t phrases, float* values, void* stream);

/// The same arithmetic in the machine's own memory, on one core: the kernel's twin, to hold it against.
void unpackPhrasesOnHost(const std::uint8_t* packed, std::size_t phrases, float* values);

} // namespace muse
