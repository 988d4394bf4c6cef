// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

class QPainter;
class QLabel;
class QToolButton;

namespace muse {

class CurvePlot;

/// Beside the plot, so that it covers no curve: a chip a curve with its colour and value; pressing one hides its curve.
class PlotLegend : public QWidget {
    Q_OBJECT

public:
    explicit PlotLegend(CurvePlot& plot, QWidget* parent = nullptr);

    /// Shows these curves of the plot and their chips, and hides all others.
    void present(const std::vector<int>& curves);
    /// As if the user pressed the curve's chip; nothing when it has none.
    void setChecked(int curve, bool checked);
    [[nodiscard]] QToolButton* chip(int curve) const;

    /// For pictures: the checked chips on one line.
    void paintTo(QPainter& painter, const QRect& area);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString words(int curve);
    [[nodiscard]] QString medianWords() const;

    struct Chip {
        int curve = 0;
        QToolButton* button = nullptr;
    };
    CurvePlot& m_plot;
    std::vector<Chip> m_chips;
    QLabel* m_median = nullptr;
};

} // namespace muse
