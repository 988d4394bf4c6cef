// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/plots/AxisScale.h"
#include "widgets/plots/PlotFormat.h"
#include "widgets/plots/PlotTime.h"
#include "widgets/plots/smoothing/Smoothing.h"

#include <QByteArray>
#include <QWidget>

class QActionGroup;
class QHBoxLayout;
class QMenu;
class QCPPainter;
class QToolButton;

namespace muse {

class CurvePlot;
class PlotLegend;

/// A plot with its heading, a menu (smoothing, first step shown, axes, saving) and a legend.
class PlotPanel : public QWidget {
    Q_OBJECT

public:
    /// The heading stands left of the menu and now belongs to the panel.
    PlotPanel(QWidget* heading, const Smoothing& smoothing, QWidget* parent = nullptr);

    [[nodiscard]] CurvePlot& plot() { return *m_plot; }
    [[nodiscard]] PlotLegend& legend() { return *m_legend; }
    /// A dotted line at this step, for instance that of the sample on show.
    void setCursor(double step);
    virtual void clear();
    /// What is from left to right, as if it had been chosen in the menu.
    void setTime(PlotTime time);

    /// What the plot now shows, for the titles of files and pictures.
    [[nodiscard]] virtual QString title() const = 0;
    /// And whose curves they are, where the run on show has a name.
    [[nodiscard]] QString titleWithRun() const;
    /// The bytes of a file: every point of every curve, or the picture with title and legend, kPlotPicture points
    /// large, as PNG at twice that resolution.
    [[nodiscard]] QByteArray saved(PlotFormat format);
    /// Paints the picture, from the painter's origin on.
    void paintPicture(QCPPainter& painter);

Q_SIGNALS:
    void saveRequested(muse::PlotFormat format);
    void timeChosen(muse::PlotTime time);

private:
    void buildMenu(QToolButton& button, const Smoothing& smoothing);
    void addSmoothing(QMenu& menu, const Smoothing& chosen);
    void addTime(QMenu& menu);
    void addScale(QMenu& menu, const QString& words, const char* axis, void (CurvePlot::*set)(AxisScale));
    void addFirstStep(QMenu& menu);
    void addExtremes(QMenu& menu);
    void addSaving(QMenu& menu);

    CurvePlot* m_plot = nullptr;
    PlotLegend* m_legend = nullptr;
    QActionGroup* m_times = nullptr;
};

} // namespace muse
