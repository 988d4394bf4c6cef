// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/plots/PlotFormat.h"

#include <QByteArray>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPaintDevice;
class QToolButton;

namespace muse {

class CurvePlot;
class PlotLegend;

/// A plot with its heading, a menu (smoothing, first step shown, scale, saving) and a legend.
class PlotPanel : public QWidget {
    Q_OBJECT

public:
    /// The heading stands left of the menu and now belongs to the panel. Smoothing counts points.
    PlotPanel(QWidget* heading, int smoothing, QWidget* parent = nullptr);

    [[nodiscard]] CurvePlot& plot() { return *m_plot; }
    [[nodiscard]] PlotLegend& legend() { return *m_legend; }
    /// A dotted line at this step, for instance that of the sample on show.
    void setCursor(double step);
    virtual void clear();

    /// What the plot now shows, for the titles of files and pictures.
    [[nodiscard]] virtual QString title() const = 0;
    /// The bytes of a file: every point of every curve, or the picture with title and legend, 1200 x 640 points, as PNG
    /// at twice that resolution.
    [[nodiscard]] QByteArray saved(PlotFormat format);

Q_SIGNALS:
    void saveRequested(muse::PlotFormat format);

private:
    void buildMenu(QToolButton& button, int smoothing);
    void addSmoothing(QMenu& menu, int chosen);
    void addSaving(QMenu& menu);
    void paintPage(QPaintDevice& device, double scale);
    void addFirstStep(QMenu& menu);

    CurvePlot* m_plot = nullptr;
    PlotLegend* m_legend = nullptr;
};

} // namespace muse
