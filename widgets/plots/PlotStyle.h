// SPDX-License-Identifier: MIT
#pragma once

class QCustomPlot;

namespace muse {

/// Colours, fonts and grid of a plot, to go with the dark theme.
void stylePlot(QCustomPlot& plot);

} // namespace muse
