// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/Figure.h"

namespace muse {

/// How long v1 shows each step of an interpolation, in seconds (reference.md section 1).
inline constexpr double kSecondsPerFrame = 0.3;

/// Writes the figure's panels one after another, over and over, as an animated GIF; each `seconds` long, in hundredths.
/// An Error as for writeFigure(), and in a build without giflib.
Result<void> writeAnimation(const Figure& figure, const std::filesystem::path& path, double seconds = kSecondsPerFrame);

} // namespace muse
