// SPDX-License-Identifier: MIT
#include "core/metrics/sets/FeatureMatrix.h"

#include <cmath>
#include <numeric>

namespace muse {

FeatureScaling scalingOf(const FeatureTable& table, const std::vector<std::size_t>& features) {
    FeatureScaling scaling;
    std::vector<double> means;
    std::vector<double> deviations;
    for (const std::size_t feature : features) {
        const std::vector<double> values = table.defined(feature);
        const auto count = static_cast<double>(values.size());
        const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
        double squares = 0;
        for (const double value : values)
            squares += (value - mean) * (value - mean);
        const double deviation = std::sqrt(squares / count);
        constexpr double rounding = 1e-9;
        if (!(deviation > rounding)) continue;
        scaling.features.push_back(feature);
        means.push_back(mean);
        deviations.push_back(deviation);
    }
    const auto count = static_cast<Eigen::Index>(means.size());
    scaling.mean = Eigen::Map<const Eigen::VectorXd>(means.data(), count);
    scaling.deviation = Eigen::Map<const Eigen::VectorXd>(deviations.data(), count);
    return scaling;
}

Eigen::MatrixXd scaled(const FeatureTable& table, const FeatureScaling& scaling) {
    Eigen::MatrixXd rows(table.size(), scaling.features.size());
    for (Eigen::Index i = 0; i < rows.rows(); ++i) {
        const auto features = table.row(static_cast<std::size_t>(i));
        for (Eigen::Index j = 0; j < rows.cols(); ++j) {
            const double value = features[scaling.features[static_cast<std::size_t>(j)]];
            rows(i, j) = std::isnan(value) ? 0 : (value - scaling.mean[j]) / scaling.deviation[j];
        }
    }
    return rows;
}

} // namespace muse
