// SPDX-License-Identifier: MIT
#pragma once

class QCustomPlot;
class QEvent;

namespace muse {

/// Colours, fonts and grid of a plot, to go with the theme in force.
void stylePlot(QCustomPlot& plot);

/// Whether a widget is told that another theme is in force, so that kept colours are to be taken anew.
bool themeChanged(const QEvent& event);

} // namespace muse
