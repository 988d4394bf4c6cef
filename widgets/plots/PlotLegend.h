// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

class QPainter;
class QLabel;
class QToolButton;

namespace muse {

class CurvePlot;
class FlowLayout;

/// Beside the plot, so that it covers no curve: a chip a curve with its colour and value; pressing one hides its curve.
/// Where runs lie over one another, their names with the lines that they are drawn in.
class PlotLegend : public QWidget {
    Q_OBJECT

public:
    explicit PlotLegend(CurvePlot& plot, QWidget* parent = nullptr);

    /// Shows these curves of the plot and their chips, and hides all others.
    void present(const std::vector<int>& curves);
    /// As if the user pressed the curve's chip; nothing when it has none.
    void setChecked(int curve, bool checked);
    [[nodiscard]] QToolButton* chip(int curve) const;
    /// Whether chips say the least and the greatest value too.
    void setExtremes(bool shown);

    /// For pictures: the checked chips on one line.
    void paintTo(QPainter& painter, const QRect& area);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showRuns();
    [[nodiscard]] std::vector<int> namedRuns() const;
    [[nodiscard]] QString words(int curve) const;
    [[nodiscard]] QString runWords(int run) const;
    [[nodiscard]] QString valueWords(int curve, int run) const;
    [[nodiscard]] QString figures(int curve) const;
    [[nodiscard]] QString smoothingWords() const;
    /// A line as it is drawn, and what it is.
    QWidget* newEntry(const QString& objectName, const QPen& pen, const QString& words);

    struct Chip {
        int curve = 0;
        QToolButton* button = nullptr;
        QColor colour;
    };
    struct RunEntry {
        int run = 0;
        QWidget* entry = nullptr;
        QLabel* words = nullptr;
    };
    CurvePlot& m_plot;
    FlowLayout* m_layout = nullptr;
    std::vector<Chip> m_chips;
    std::vector<RunEntry> m_runs;
    QWidget* m_data = nullptr; ///< what the dashed lines are
    QLabel* m_smoothing = nullptr;
    bool m_extremes = false;
};

} // namespace muse
