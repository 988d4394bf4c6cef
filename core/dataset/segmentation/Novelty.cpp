// SPDX-License-Identifier: MIT
#include "core/dataset/segmentation/Novelty.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace muse {
namespace {

/// Values at 0..reach; symmetric.
std::vector<double> gaussian(double sigma, int reach) {
    std::vector<double> taps(static_cast<std::size_t>(reach) + 1);
    for (int i = 0; i <= reach; ++i)
        taps[static_cast<std::size_t>(i)] = std::exp(-0.5 * (i / sigma) * (i / sigma));
    return taps;
}

/// The change along time of one column of the smoothed lag matrix. Smoothing and differencing commute, so it is the
/// Gaussian put wherever the column's bits flip: a few places, where the column itself has thousands of values.
class SmoothedChange {
public:
    SmoothedChange(const Recurrence& recurrence, const SegmentationSettings& settings)
        : m_recurrence(recurrence), m_size(recurrence.size()), m_reach(settings.timeReach),
          m_taps(2 * settings.timeReach + 1) {
        const auto half = gaussian(settings.timeSigma, settings.timeReach);
        for (int i = -m_reach; i <= m_reach; ++i)
            m_taps[i + m_reach] = half[static_cast<std::size_t>(std::abs(i))];
    }

    /// Adds one value for each step from frame i to i + 1 to `change`, size() - 1 of them.
    void column(int lag, Eigen::Ref<Eigen::ArrayXd> change) const {
        change.setZero();
        bool before = bit(0, lag);
        for (int i = 0; i + 1 < m_size; ++i) {
            const bool now = bit(i + 1, lag);
            if (now != before) {
                const double sign = now ? 1 : -1;
                put(i, sign, change);
                // Mirrored about both edges, where time runs backwards.
                put(-2 - i, -sign, change);
                put(2 * m_size - 2 - i, -sign, change);
            }
            before = now;
        }
    }

private:
    [[nodiscard]] bool bit(int i, int lag) const {
        const int j = i + lag;
        return m_recurrence.at(i, j < m_size ? j : j - m_size);
    }

    /// A flip between frames `at` and `at + 1`.
    void put(int at, double sign, Eigen::Ref<Eigen::ArrayXd> change) const {
        const int first = std::max(at - m_reach, 0);
        const int last = std::min(at + m_reach, static_cast<int>(change.size()) - 1);
        if (first > last) return;
        change.segment(first, last - first + 1) += sign * m_taps.segment(first - at + m_reach, last - first + 1);
    }

    const Recurrence& m_recurrence;
    int m_size;
    int m_reach;
    Eigen::ArrayXd m_taps;
};

void scaleToOne(std::vector<double>& values) {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double least = *low;
    const double range = *high - least;
    for (double& value : values)
        value = range > 0 ? (value - least) / range : 0;
}

double medianOver(const std::vector<double>& values, int centre, int window) {
    const int size = static_cast<int>(values.size());
    std::vector<double> near;
    for (int i = centre - window / 2; i < centre - window / 2 + window; ++i) {
        // Mirrored at the edges, as usual for filters over time.
        const int inside = i < 0 ? -1 - i : i >= size ? 2 * size - 1 - i : i;
        near.push_back(values[static_cast<std::size_t>(std::clamp(inside, 0, size - 1))]);
    }
    const auto middle = near.begin() + window / 2;
    std::nth_element(near.begin(), middle, near.end());
    return *middle;
}

} // namespace

std::vector<double> novelty(const Recurrence& recurrence, const SegmentationSettings& settings) {
    const int size = recurrence.size();
    if (size < 2) return {};
    const SmoothedChange changes(recurrence, settings);
    const auto lagTaps = gaussian(settings.lagSigma, settings.lagReach);
    const int width = 2 * settings.lagReach + 1;
    // The columns that the Gaussian along the lag reaches, in a ring.
    Eigen::ArrayXXd ring(size - 1, width);
    const auto slot = [&](int lag) { return (lag % width + width) % width; };
    const auto mirrored = [&](int lag) { return lag < 0 ? -1 - lag : lag >= size ? 2 * size - 1 - lag : lag; };
    for (int lag = -settings.lagReach; lag < settings.lagReach; ++lag)
        changes.column(std::clamp(mirrored(lag), 0, size - 1), ring.col(slot(lag)));
    Eigen::ArrayXd sum = Eigen::ArrayXd::Zero(size - 1);
    Eigen::ArrayXd smooth(size - 1);
    for (int lag = 0; lag < size; ++lag) {
        changes.column(std::clamp(mirrored(lag + settings.lagReach), 0, size - 1),
                       ring.col(slot(lag + settings.lagReach)));
        smooth.setZero();
        for (int off = -settings.lagReach; off <= settings.lagReach; ++off)
            smooth += lagTaps[static_cast<std::size_t>(std::abs(off))] * ring.col(slot(lag + off));
        sum += smooth.square();
    }
    if (!settings.squaredNovelty) sum = sum.sqrt();
    std::vector<double> result(sum.data(), sum.data() + sum.size());
    scaleToOne(result);
    return result;
}

std::vector<int> noveltyPeaks(const std::vector<double>& novelty, const SegmentationSettings& settings) {
    const int size = static_cast<int>(novelty.size());
    const double mean = size > 0 ? std::accumulate(novelty.begin(), novelty.end(), 0.0) / size : 0;
    std::vector<int> peaks;
    for (int i = 0; i < size; ++i) {
        const double value = novelty[static_cast<std::size_t>(i)];
        const double least = settings.adaptiveWindow > 0
                                 ? medianOver(novelty, i, settings.adaptiveWindow) + settings.threshold * mean
                                 : settings.threshold;
        if (value < least || value <= 0) continue;
        bool peak = true;
        // Of equal values the first is the peak.
        for (int j = std::max(0, i - settings.peakReach); j < i && peak; ++j)
            peak = novelty[static_cast<std::size_t>(j)] < value;
        for (int j = i + 1; j <= std::min(size - 1, i + settings.peakReach) && peak; ++j)
            peak = novelty[static_cast<std::size_t>(j)] <= value;
        if (peak) peaks.push_back(i);
    }
    return peaks;
}

} // namespace muse
