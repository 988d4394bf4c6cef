// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/plots/MetricPlot.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QCustomPlot;
class QLabel;

namespace muse {

/// Equal-width bins of some values; whole numbers of a small range get a bin each.
struct HistogramBins {
    double first = 0; ///< where the first bin begins
    double width = 1;
    int count = 1;

    [[nodiscard]] int of(double value) const;
    [[nodiscard]] double centre(int bin) const { return first + width * (bin + 0.5); }
    /// Bins that suit all of the values together; those that are not finite do not count.
    static HistogramBins fitting(const std::vector<std::vector<float>>& values);
};

/// How each metric spreads over the phrases of a dataset: one metric at a time, a stepped line a track or pair.
class HistogramPlot : public QWidget {
    Q_OBJECT

public:
    explicit HistogramPlot(std::vector<MetricSpec> metrics, QWidget* parent = nullptr);

    /// Values by metric, curve and phrase; NaN where a phrase has none.
    void setValues(std::vector<std::vector<std::vector<float>>> values);
    void clear();
    /// Marks one phrase's values; nothing marks none.
    void setMarked(std::optional<std::size_t> phrase);

    void choose(int metric);
    [[nodiscard]] int chosen() const;
    /// Share of phrases in each bin, in percent, by curve of the chosen metric.
    [[nodiscard]] const std::vector<std::vector<double>>& shares() const { return m_shares; }
    /// Bin centre, then a column a curve, of the chosen metric.
    [[nodiscard]] QByteArray csv() const;

    [[nodiscard]] QSize sizeHint() const override { return {320, 240}; }

Q_SIGNALS:
    void csvRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void redraw();
    void addCurve(std::size_t curve, const HistogramBins& bins);

    std::vector<MetricSpec> m_metrics;
    std::vector<std::vector<std::vector<float>>> m_values;
    std::vector<std::vector<double>> m_shares;
    HistogramBins m_bins;
    std::optional<std::size_t> m_marked;
    QComboBox* m_chooser = nullptr;
    QCustomPlot* m_plot = nullptr;
    QLabel* m_meaning = nullptr;
};

} // namespace muse
