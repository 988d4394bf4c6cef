// SPDX-License-Identifier: MIT
#include "core/base/Paths.h"

#include <cstdlib>
#include <string>

namespace muse {
namespace fs = std::filesystem;

fs::path assetsFolder() {
    if (const char* named = std::getenv("MUSE_ASSETS")) return named;
    std::error_code code;
    const fs::path program = fs::read_symlink("/proc/self/exe", code);
    const fs::path installed = program.parent_path().parent_path() / "share" / "musegan-studio";
    if (!code && fs::is_directory(installed / "models", code)) return installed;
    return fs::path(MUSE_ASSETS_SOURCE);
}

fs::path userDataFolder() {
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    const fs::path root = data && *data ? fs::path(data)
                          : home        ? fs::path(home) / ".local" / "share"
                                        : fs::temp_directory_path();
    const fs::path folder = root / "musegan-studio";
    std::error_code code;
    fs::create_directories(folder, code);
    return folder;
}

} // namespace muse
