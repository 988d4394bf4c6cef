// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/plots/PlotPanel.h"

#include <array>
#include <span>

namespace muse {

/// The losses after one generator step.
struct LossPoint {
    PlotMoment at;
    double negativeCriticLoss = 0; ///< as in the paper's Figure 9(a)
    double wasserstein = 0;        ///< mean D(real) - mean D(fake)
    double gradientPenalty = 0;
    double generatorLoss = 0; ///< -mean D(fake)
};

/// The losses of a training; the negative critic loss shows at first, the others when their chips are pressed.
class LossPlot : public PlotPanel {
    Q_OBJECT

public:
    enum Curve { NegativeCritic, Wasserstein, Penalty, Generator };

    explicit LossPlot(QWidget* parent = nullptr);

    void append(std::span<const LossPoint> points, int run = 0);
    [[nodiscard]] QString title() const override;
};

} // namespace muse
