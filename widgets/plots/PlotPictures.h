// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/plots/PlotFormat.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <span>

namespace muse {

class PlotPanel;

/// Of one panel's picture, in points.
inline constexpr QSize kPlotPicture(1200, 640);

/// Panels below one another as one picture with this title: the bytes of a PNG at twice the resolution, an SVG or a
/// PDF.
QByteArray picturesOf(std::span<PlotPanel* const> panels, const QString& title, PlotFormat format);

} // namespace muse
