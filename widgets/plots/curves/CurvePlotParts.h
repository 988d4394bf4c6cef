// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/plots/QCustomPlot.h"
#include "widgets/plots/curves/CurvePlot.h"

#include <array>

namespace muse {

struct CurvePlot::Curve {
    QString label;
    QString column;
    QColor colour;
    bool shown = true;
    std::optional<double> reference;
    QCPGraph* dashed = nullptr;
};

/// One curve of one run.
struct CurvePlot::Line {
    CurveSeries series;
    QCPGraph* lowest = nullptr;
    QCPGraph* highest = nullptr;
    QCPGraph* raw = nullptr;
    QCPGraph* strong = nullptr;

    [[nodiscard]] std::array<QCPGraph*, 4> graphs() const { return {lowest, highest, raw, strong}; }
};

struct CurvePlot::Run {
    Overlay about;
    std::vector<std::unique_ptr<Line>> lines; ///< one a curve
};

} // namespace muse
