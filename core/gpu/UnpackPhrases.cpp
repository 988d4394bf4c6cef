// SPDX-License-Identifier: MIT
#include "core/gpu/UnpackPhrases.h"

#include "core/gpu/UnpackKernel.h"
#include "core/music/Pianoroll.h"

namespace muse {

static_assert(gpu::kPhraseBytes == kBytesPerBar * kBarsPerPhrase);

void unpackPhrasesOnHost(const std::uint8_t* packed, std::size_t phrases, float* values) {
    for (std::size_t phrase = 0; phrase < phrases; ++phrase)
        for (int i = 0; i < gpu::kPhraseValues; ++i)
            *values++ = gpu::unpackedValue(packed + phrase * gpu::kPhraseBytes, i);
}

#ifdef MUSE_WITH_CUDA

Result<void> unpackPhrasesOnDevice(const std::uint8_t* packed, std::size_t phrases, float* values, void* stream) {
    const std::string complaint = gpu::unpackOnDevice(packed, phrases, values, stream);
    if (!complaint.empty()) return Error{"The GPU could not unpack the phrases (" + complaint + ")."};
    return {};
}

#else

Result<void> unpackPhrasesOnDevice(const std::uint8_t*, std::size_t, float*, void*) {
    return Error{"This build of core/gpu has no CUDA; build the 'cuda' preset or train on the CPU."};
}

#endif

} // namespace muse
