// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstddef>
#include <span>
#include <vector>

namespace muse {

/// How the strong line of a curve is made of its raw values.
struct Smoothing {
    enum class Kind {
        Off,
        Median,  ///< runningMedian() over `window` points, as the paper's Figure 9
        Average, ///< movingAverage() of `weight`
        Band     ///< the same median, in a band from the least to the greatest value under the window
    };

    Kind kind = Kind::Off;
    int window = 0;    ///< points, odd
    double weight = 0; ///< 0 to below 1

    static Smoothing median(int window) { return {window >= 3 ? Kind::Median : Kind::Off, window, 0}; }
    static Smoothing average(double weight) { return {weight > 0 ? Kind::Average : Kind::Off, 0, weight}; }
    static Smoothing band(int window) { return {window >= 3 ? Kind::Band : Kind::Off, window, 0}; }

    /// Whether a series of so many points is smoothed: one that is shorter than the window is shown as it is.
    [[nodiscard]] bool appliesTo(std::size_t points) const;
    [[nodiscard]] bool hasBand() const { return kind == Kind::Band; }
    /// "median 31"; empty when off.
    [[nodiscard]] QString text() const;

    friend bool operator==(const Smoothing&, const Smoothing&) = default;
};

/// The strong line, and the band's edges where there is one; as many values as points each.
struct SmoothedValues {
    std::vector<double> line, lowest, highest;

    void clear() { *this = {}; }
    /// Follows values that have grown at their end since.
    void extend(std::span<const double> values, const Smoothing& smoothing);
};

} // namespace muse
