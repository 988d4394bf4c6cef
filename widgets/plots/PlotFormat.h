// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

namespace muse {

/// As what a plot can be saved: a table of all its curves, or a picture.
enum class PlotFormat { Csv, Png, Svg, Pdf };

} // namespace muse

Q_DECLARE_METATYPE(muse::PlotFormat)
