// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>

namespace muse {

/// What a plot of a training has from left to right.
enum class PlotTime { Steps, CriticUpdates, WallTime };

/// When something was measured.
struct PlotMoment {
    double step = 0;    ///< generator updates done
    double updates = 0; ///< critic updates done
    double seconds = 0; ///< spent training

    [[nodiscard]] double in(PlotTime time) const {
        return time == PlotTime::Steps ? step : time == PlotTime::CriticUpdates ? updates : seconds;
    }

    friend bool operator==(const PlotMoment&, const PlotMoment&) = default;
};

} // namespace muse

Q_DECLARE_METATYPE(muse::PlotTime)
