// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/plots/curves/CurveSeries.h"

#include <QColor>
#include <QPoint>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QCPItemStraightLine;
class QCustomPlot;
class QLabel;
class QCPPainter;

namespace muse {

class CurveReadout;

/// Curves over a training: each raw and faint under its smoothed line, with a dashed reference, of one run and of
/// others beside it. Keeps every point; draws at most some ten times a second, only while visible, and of each pixel
/// column only what shows.
class CurvePlot : public QWidget {
    Q_OBJECT

public:
    /// A run whose curves lie over those of the run on show, which is run 0.
    struct Overlay {
        QString id; ///< by which it is known again
        QString name;
        QColor colour;
        bool baseline = false; ///< drawn as a band under the others, which have dashes of their own
        bool operator==(const Overlay&) const = default;
    };

    explicit CurvePlot(QWidget* parent = nullptr);
    ~CurvePlot() override;

    /// The new curve's number, from 0. `column` is what a table calls it, where that is not the label.
    int addCurve(const QString& label, const QColor& colour, const QString& column = {});
    [[nodiscard]] int curveCount() const { return static_cast<int>(m_curves.size()); }
    /// What run 0 is called beside others.
    void setRunName(const QString& name);
    /// Replaces the runs from 1 on; those that stay keep their points.
    void setOverlays(const std::vector<Overlay>& overlays);
    [[nodiscard]] int runCount() const { return static_cast<int>(m_runs.size()); }
    [[nodiscard]] const QString& runName(int run) const;
    [[nodiscard]] QPen runPen(int run) const;
    /// One curve of several runs is told apart by the runs' colours, several curves by their own.
    [[nodiscard]] QPen curvePen(int curve, int run = 0) const;
    /// Whether a curve on show has a reference.
    [[nodiscard]] bool showsReference() const;

    void append(int curve, const PlotMoment& at, double value, int run = 0);
    /// Forgets all points and references of run 0.
    void clear();
    void clearRun(int run);
    void setReference(int curve, std::optional<double> value);
    void setShown(int curve, bool shown);
    [[nodiscard]] bool shown(int curve) const;

    void setSmoothing(const Smoothing& smoothing);
    [[nodiscard]] const Smoothing& smoothing() const { return m_smoothing; }
    /// Whether any shown curve is smoothed.
    [[nodiscard]] bool smooths() const;
    /// What lies before this generator step is neither shown nor counted for the range, unless the user zooms out to
    /// it.
    void setFirstStep(double step);
    [[nodiscard]] double firstStep() const { return m_firstStep; }
    void setTime(PlotTime time);
    [[nodiscard]] PlotTime time() const { return m_time; }
    void setHorizontalScale(AxisScale scale);
    void setVerticalScale(AxisScale scale);
    [[nodiscard]] AxisScale horizontalScale() const { return m_across; }
    [[nodiscard]] AxisScale verticalScale() const { return m_up; }
    /// A vertical line at a generator step, for instance that of the sample on show.
    void setCursor(std::optional<double> step);
    [[nodiscard]] std::optional<double> cursor() const { return m_cursorStep; }
    /// Undoes the user's zooming and scrolling.
    void showAll();

    [[nodiscard]] const QString& label(int curve) const;
    [[nodiscard]] const QString& column(int curve) const;
    [[nodiscard]] const QColor& colour(int curve) const;
    [[nodiscard]] CurveSeries& series(int curve, int run = 0);
    [[nodiscard]] std::optional<double> reference(int curve) const;
    /// What the reader is told of a curve: its raw value under the mouse, else its last.
    [[nodiscard]] std::optional<double> readout(int curve, int run = 0);

    /// The range of values now drawn, in the data's own units.
    [[nodiscard]] std::pair<double, double> verticalRange() const;
    /// Points handed to the painter at the last drawing.
    [[nodiscard]] int drawnPoints() const { return m_drawnPoints; }

    /// All points of all curves and runs, hidden ones too: the moment, then a column (and its smoothed values) a curve.
    [[nodiscard]] QString csv();
    /// Draws the plot, its axis named, into that rectangle.
    void paintPicture(QCPPainter& painter, const QRect& place);

    /// At once, which is otherwise the timer's business.
    void redraw();
    /// Takes the colours of the scheme in force (widgets/Palette.h).
    void restyle();

    [[nodiscard]] QSize sizeHint() const override { return {320, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 90}; }

Q_SIGNALS:
    /// Drawn anew, or the mouse points at another moment: the readouts may have changed.
    void redrawn();
    /// Which runs there are, or how they are called.
    void runsChanged();
    /// The plot was clicked where run 0 was at this generator step.
    void stepPicked(double step);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Curve;
    struct Run;
    struct Line;

    void bindMouse();
    void schedule();
    void probe(std::optional<double> place);
    void showReadout();
    void placeCursor();
    void retick();
    [[nodiscard]] Line& line(int curve, int run) const;
    [[nodiscard]] std::unique_ptr<Line> newLine() const;
    [[nodiscard]] std::vector<int> shownCurves() const;
    [[nodiscard]] std::optional<double> timeOfStep(double step) const;
    [[nodiscard]] std::optional<double> stepAt(double time) const;
    [[nodiscard]] std::pair<double, double> horizontalExtent() const;
    void fitVertically(double lower, double upper);
    void showEmptiness();
    void drawLine(int curve, int run, double lower, double upper);
    void drawReference(const Curve& curve, double lower, double upper);

    QCustomPlot* m_plot = nullptr;
    QCPItemStraightLine* m_cursor = nullptr;
    QCPItemStraightLine* m_crosshair = nullptr;
    CurveReadout* m_readout = nullptr;
    QLabel* m_empty = nullptr;
    std::vector<std::unique_ptr<Curve>> m_curves;
    std::vector<std::unique_ptr<Run>> m_runs;
    QTimer m_timer;
    Smoothing m_smoothing;
    double m_firstStep = 0;
    PlotTime m_time = PlotTime::Steps;
    AxisScale m_across = AxisScale::Linear;
    AxisScale m_up = AxisScale::Linear;
    bool m_userView = false;
    bool m_settingRange = false;
    QPoint m_pressed;
    std::optional<double> m_cursorStep;
    std::optional<double> m_probe; ///< in the time on show
    int m_drawnPoints = 0;
};

} // namespace muse
