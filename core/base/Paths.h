// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace muse {

/// The folder that holds `songs`, `models` and `icons`: MUSE_ASSETS, else beside the installed program, else the source
/// tree.
std::filesystem::path assetsFolder();

/// The folder that holds the manual's pages: beside the installed program, else in the source tree.
std::filesystem::path manualFolder();

/// The user's own folder for runs, datasets and recovered projects (XDG_DATA_HOME/musegan-studio), made when missing.
std::filesystem::path userDataFolder();

/// The user's own folder for what may be lost, such as the log (XDG_STATE_HOME/musegan-studio); it need not be there.
std::filesystem::path userStateFolder();

} // namespace muse
