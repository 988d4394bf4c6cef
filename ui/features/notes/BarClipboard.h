// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <optional>

namespace muse {

/// Puts bars, as excerptOfBars() gives them, on the clipboard, where other windows of the studio find them.
void copyBarsToClipboard(const Song& bars);
[[nodiscard]] bool barsAreOnClipboard();
std::optional<Song> barsOnClipboard();

} // namespace muse
