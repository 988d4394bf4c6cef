// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <filesystem>

namespace muse {

class PianoRollView;

/// Saves what the piano roll shows: as PNG at twice its size in pixels, or as SVG, by the file's ending.
Result<void> exportPicture(PianoRollView& roll, const QString& title, const std::filesystem::path& path);

} // namespace muse
