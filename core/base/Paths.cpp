// SPDX-License-Identifier: MIT
#include "core/base/Paths.h"

#include <cstdlib>
#include <string>

namespace muse {
namespace fs = std::filesystem;
namespace {

/// Ours in the folder that a variable of the XDG base directories names, or in its usual place.
fs::path userFolder(const char* variable, const char* usual) {
    const char* named = std::getenv(variable);
    const char* home = std::getenv("HOME");
    const fs::path root = named && *named ? fs::path(named) : home ? fs::path(home) / usual : fs::temp_directory_path();
    return root / "musegan-studio";
}

} // namespace

fs::path assetsFolder() {
    if (const char* named = std::getenv("MUSE_ASSETS")) return named;
    std::error_code code;
    const fs::path program = fs::read_symlink("/proc/self/exe", code);
    const fs::path installed = program.parent_path().parent_path() / "share" / "musegan-studio";
    if (!code && fs::is_directory(installed / "models", code)) return installed;
    return fs::path(MUSE_ASSETS_SOURCE);
}

fs::path manualFolder() {
    std::error_code code;
    const fs::path assets = assetsFolder();
    const fs::path installed = assets / "manual";
    return fs::is_directory(installed, code) ? installed : assets.parent_path() / "docs" / "manual";
}

fs::path userDataFolder() {
    const fs::path folder = userFolder("XDG_DATA_HOME", ".local/share");
    std::error_code code;
    fs::create_directories(folder, code);
    return folder;
}

fs::path userStateFolder() {
    return userFolder("XDG_STATE_HOME", ".local/state");
}

} // namespace muse
