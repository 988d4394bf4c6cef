// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QCPItemStraightLine;
class QCustomPlot;
class QLabel;
class QPaintDevice;
class QPainter;

namespace muse {

/// Curves over training steps: each raw and faint under its running median or moving average, with a dashed reference. Keeps every point;
/// draws at most some ten times a second, only while visible, and of each pixel column only what shows.
class CurvePlot : public QWidget {
    Q_OBJECT

public:
    explicit CurvePlot(QWidget* parent = nullptr);
    ~CurvePlot() override;

    /// The new curve's number, from 0. `column` is what a table calls it, where that is not the label.
    int addCurve(const QString& label, const QColor& colour, const QString& column = {});
    [[nodiscard]] int curveCount() const { return static_cast<int>(m_curves.size()); }
    /// Adds a point; x may not be less than the curve's last.
    void append(int curve, double x, double y);
    /// Forgets all points and references.
    void clear();
    void setReference(int curve, std::optional<double> value);
    void setShown(int curve, bool shown);
    [[nodiscard]] bool shown(int curve) const;

    /// Points under the running median; below 3, or where a curve has fewer points than that, the raw curve stands
    /// alone.
    void setSmoothing(int window);
    [[nodiscard]] int smoothing() const { return m_window; }
    /// An exponential moving average of this weight (0 to below 1) in the median's place; 0: the median again.
    void setAveraging(double weight);
    [[nodiscard]] double averaging() const { return m_weight; }
    /// "median 31"; empty where raw curves stand alone.
    [[nodiscard]] QString smoothingText() const;
    /// Whether any shown curve is smoothed.
    [[nodiscard]] bool smooths() const;
    /// What lies before this x is neither shown nor counted for the range, unless the user zooms out to it.
    void setSkipBefore(double x);
    [[nodiscard]] double skipBefore() const { return m_skipBefore; }
    /// Whether y is shown as symmetricLog(y).
    void setLogarithmic(bool on);
    [[nodiscard]] bool logarithmic() const { return m_logarithmic; }
    /// A vertical line, for instance at the step of the sample on show.
    void setCursor(std::optional<double> x);
    [[nodiscard]] std::optional<double> cursor() const;
    /// Undoes the user's zooming and scrolling.
    void showAll();

    [[nodiscard]] const QString& label(int curve) const;
    [[nodiscard]] const QString& column(int curve) const;
    [[nodiscard]] const QColor& colour(int curve) const;
    [[nodiscard]] const std::vector<double>& xs(int curve) const;
    [[nodiscard]] const std::vector<double>& ys(int curve) const;
    /// The running medians or averages, one a point; the raw values when smoothing is off.
    [[nodiscard]] std::vector<double> smoothed(int curve);
    [[nodiscard]] std::optional<double> reference(int curve) const;
    /// What the reader is told of a curve: its raw value under the mouse, else its last.
    [[nodiscard]] std::optional<double> readout(int curve);

    /// The range of y now drawn, in the data's own units.
    [[nodiscard]] std::pair<double, double> verticalRange() const;
    /// Points handed to the painter at the last drawing.
    [[nodiscard]] int drawnPoints() const { return m_drawnPoints; }

    /// All points of all curves, hidden ones too: step, then a column (and its smoothed values) a curve.
    [[nodiscard]] QString csv();
    /// Draws a page: what `frame` draws, and the plot in the rectangle that it returns.
    void paintPage(QPaintDevice& device, double scale, const std::function<QRect(QPainter&)>& frame);

    /// At once, which is otherwise the timer's business.
    void redraw();

    [[nodiscard]] QSize sizeHint() const override { return {320, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 90}; }

Q_SIGNALS:
    /// Drawn anew, or the mouse points at another step: the readouts may have changed.
    void redrawn();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Curve;

    void restyle();
    void schedule();
    void probe(std::optional<double> x);
    void extendSmoothed(Curve& curve) const;
    std::pair<double, double> horizontalExtent() const;
    void fitVertically(double lower, double upper);
    void showEmptiness();
    void drawCurve(Curve& curve, double lower, double upper);

    QCustomPlot* m_plot = nullptr;
    QCPItemStraightLine* m_cursor = nullptr;
    QLabel* m_empty = nullptr;
    std::vector<std::unique_ptr<Curve>> m_curves;
    QTimer m_timer;
    int m_window = 0;
    double m_weight = 0;
    double m_skipBefore = 0;
    bool m_logarithmic = false;
    bool m_userView = false;
    bool m_settingRange = false;
    std::optional<double> m_probe;
    int m_drawnPoints = 0;
};

} // namespace muse
