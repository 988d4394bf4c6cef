// SPDX-License-Identifier: MIT
#include "core/engine/soundfonts/SoundFonts.h"

#include "core/base/Extension.h"
#include "core/base/Folder.h"
#include "core/base/Paths.h"
#include "core/engine/soundfonts/SoundFontCatalogue.h"
#include "core/engine/soundfonts/SoundFontFile.h"

#include <algorithm>
#include <set>

namespace muse {
namespace {

namespace fs = std::filesystem;

/// Place in the catalogue; its size for a font we do not know.
std::size_t rankOf(const fs::path& path) {
    const auto all = knownSoundFonts();
    const KnownSoundFont* known = knownSoundFont(path);
    return known ? static_cast<std::size_t>(known - all.data()) : all.size();
}

std::vector<fs::path> soundFontFiles() {
    std::vector<fs::path> files;
    std::set<fs::path> seen;
    for (const fs::path& folder : soundFontFolders()) {
        for (const fs::path& path : filesIn(folder)) {
            const std::string ending = extensionOf(path);
            if (ending != ".sf2" && ending != ".sf3") continue;
            // Debian's default-GM.sf2 is a link to one of the others.
            std::error_code code;
            const fs::path file = fs::canonical(path, code);
            if (!code && seen.insert(file).second) files.push_back(file);
        }
    }
    std::ranges::sort(files);
    std::ranges::stable_sort(files, {}, rankOf);
    return files;
}

} // namespace

std::vector<fs::path> soundFontFolders() {
    // A bundle brings a small one, as the machine may have none.
    return {userDataFolder() / "soundfonts", assetsFolder() / "soundfonts", "/usr/share/sounds/sf2",
            "/usr/share/sounds/sf3",         "/usr/share/soundfonts",       "/usr/local/share/soundfonts"};
}

std::vector<SoundFontInfo> findSoundFonts() {
    std::vector<SoundFontInfo> found;
    for (const fs::path& path : soundFontFiles())
        if (auto file = readSoundFontFile(path)) found.push_back({file->name, path});
    return found;
}

Result<fs::path> defaultSoundFont() {
    for (const fs::path& path : soundFontFiles())
        if (readSoundFontFile(path)) return path;
    return Error{"No soundfont was found, so nothing can sound: install the package fluid-soundfont-gm (or the small "
                 "timgm6mb-soundfont), or put a .sf2 or .sf3 file into " +
                 soundFontFolders().front().string() + "."};
}

} // namespace muse
