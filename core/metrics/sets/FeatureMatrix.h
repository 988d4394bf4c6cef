// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/coherence/PhraseFeatures.h"

#include <Eigen/Core>
#include <cstddef>
#include <vector>

namespace muse {

/// How features are brought to mean 0 and deviation 1, by the phrases in which they are defined; those that never vary
/// there are left out.
struct FeatureScaling {
    std::vector<std::size_t> features;
    Eigen::VectorXd mean;
    Eigen::VectorXd deviation; ///< over n
};
FeatureScaling scalingOf(const FeatureTable& table, const std::vector<std::size_t>& features);

/// A row a phrase, a column a feature of the scaling; 0 where it is undefined.
Eigen::MatrixXd scaled(const FeatureTable& table, const FeatureScaling& scaling);

} // namespace muse
