// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/plots/PlotPanel.h"

#include <QColor>

#include <vector>

class QComboBox;

namespace muse {

/// One metric of the chooser: its words, and the curves it has.
struct MetricSpec {
    struct Curve {
        QString label;
        QColor colour;
    };
    QString name;    ///< "UPC, pitch classes"
    QString meaning; ///< one sentence
    std::vector<Curve> curves;
    bool ofData = true; ///< the dataset has values of its own
};

/// After another language was chosen.
void retell(std::vector<MetricSpec>& metrics);

/// The musical metrics of a training, one metric at a time, each beside the dataset's own value in dashes.
class MetricPlot : public PlotPanel {
    Q_OBJECT

public:
    explicit MetricPlot(std::vector<MetricSpec> metrics, QWidget* parent = nullptr);

    /// Values by metric and curve, as many as the specs have, or none of a metric; those that are not finite leave a
    /// gap.
    void append(const PlotMoment& at, const std::vector<std::vector<double>>& values, int run = 0);
    /// The same of the dataset's own; of metrics with none they stay.
    void setReference(const std::vector<std::vector<double>>& values);

    void choose(int metric);
    [[nodiscard]] int chosen() const;
    /// The curve's number in plot().
    [[nodiscard]] int curve(int metric, int curveOfMetric) const;
    [[nodiscard]] QString title() const override;

private:
    void retellMetrics();
    MetricPlot(QComboBox* chooser, std::vector<MetricSpec> metrics, QWidget* parent);

    std::vector<MetricSpec> m_metrics;
    std::vector<int> m_firstCurve; ///< of each metric, in plot()
    QComboBox* m_chooser = nullptr;
};

} // namespace muse
