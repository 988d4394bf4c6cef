// SPDX-License-Identifier: MIT
#include "core/engine/soundfonts/SoundFontFile.h"
#include "core/engine/soundfonts/SoundFontPresets.h"
#include "tests/fuzz/MemoryFile.h"

#include <cstdlib>
#include <utility>

/// Whatever the bytes are, the headers end with a list in order, or with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static muse::MemoryFile file;
    const auto& path = file.hold({data, size});
    const auto whole = muse::readSoundFontFile(path);
    const auto presets = muse::readSoundFontPresets(path);
    if (!whole && whole.error().message.empty()) std::abort();
    if (!presets) {
        if (presets.error().message.empty()) std::abort();
        return 0;
    }
    if (!whole) std::abort(); // what is refused as a whole has no presets
    for (std::size_t i = 0; i < presets->size(); ++i) {
        const muse::SoundFontPreset& each = (*presets)[i];
        if (each.program < 0 || each.program > 127 || each.bank < 0) std::abort();
        if (i == 0) continue;
        const muse::SoundFontPreset& before = (*presets)[i - 1];
        if (std::pair(before.bank, before.program) >= std::pair(each.bank, each.program)) std::abort();
    }
    return 0;
}
