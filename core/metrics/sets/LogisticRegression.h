// SPDX-License-Identifier: MIT
#pragma once

#include <Eigen/Core>

namespace muse {

/// A linear classifier: the log odds of the second class are intercept + weights * row.
struct LogisticRegression {
    Eigen::VectorXd weights;
    double intercept = 0;

    [[nodiscard]] Eigen::VectorXd logOdds(const Eigen::MatrixXd& rows) const;
};

/// The weights that make sum(c_i log(1 + exp(-y_i f(x_i)))) + |weights|^2 / 2 least, by Newton's method (iteratively
/// reweighted least squares; McCullagh and Nelder 1989). `labels` are 0 or 1, both among them; the cost c_i is such
/// that either class counts as much as the other and all of them as much as there are rows.
LogisticRegression fitLogistic(const Eigen::MatrixXd& rows, const Eigen::VectorXd& labels);

} // namespace muse
