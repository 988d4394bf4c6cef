// SPDX-License-Identifier: MIT
#include "core/engine/soundfonts/SoundFontFile.h"
#include "core/engine/soundfonts/SoundFontPresets.h"

#include <cstdlib>
#include <filesystem>
#include <string>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace {

/// Headers are read from files; one in memory takes the bytes of each run.
class MemoryFile {
public:
    MemoryFile() : m_file(::memfd_create("soundfont", 0)), m_path("/proc/self/fd/" + std::to_string(m_file)) {}
    ~MemoryFile() { ::close(m_file); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    const std::filesystem::path& hold(const std::uint8_t* data, std::size_t size) {
        if (::ftruncate(m_file, 0) != 0 || ::pwrite(m_file, data, size, 0) != static_cast<ssize_t>(size)) std::abort();
        return m_path;
    }

private:
    int m_file;
    std::filesystem::path m_path;
};

} // namespace

/// Whatever the bytes are, the headers end with a list in order, or with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static MemoryFile file;
    const auto& path = file.hold(data, size);
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
