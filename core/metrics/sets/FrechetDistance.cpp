// SPDX-License-Identifier: MIT
#include "core/metrics/sets/FrechetDistance.h"

#include "core/metrics/sets/FeatureMatrix.h"

#include <Eigen/Eigenvalues>
#include <limits>

namespace muse {
namespace {

struct Normal {
    Eigen::VectorXd mean;
    Eigen::MatrixXd covariance;
};

Normal normalOf(const Eigen::MatrixXd& rows) {
    Normal normal{rows.colwise().mean(), {}};
    const Eigen::MatrixXd centred = rows.rowwise() - normal.mean.transpose();
    normal.covariance = centred.transpose() * centred / static_cast<double>(rows.rows() - 1);
    return normal;
}

/// Rounding makes eigenvalues a little negative.
Eigen::VectorXd roots(const Eigen::VectorXd& eigenvalues) {
    return eigenvalues.cwiseMax(0).cwiseSqrt();
}

/// tr((a b)^(1/2)), by way of a^(1/2) b a^(1/2), which has the same eigenvalues and is symmetric.
double traceOfRoot(const Eigen::MatrixXd& a, const Eigen::MatrixXd& b) {
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solved(a);
    const Eigen::MatrixXd root =
        solved.eigenvectors() * roots(solved.eigenvalues()).asDiagonal() * solved.eigenvectors().transpose();
    const Eigen::MatrixXd product = root * b * root;
    return roots(Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(product, Eigen::EigenvaluesOnly).eigenvalues()).sum();
}

} // namespace

double frechetDistance(const FeatureTable& data, const FeatureTable& generated, const FeatureChoice& choice) {
    if (data.size() < 2 || generated.size() < 2) return std::numeric_limits<double>::quiet_NaN();
    const FeatureScaling scaling = scalingOf(data, chosenFeatures(choice));
    const Normal a = normalOf(scaled(data, scaling));
    const Normal b = normalOf(scaled(generated, scaling));
    return (a.mean - b.mean).squaredNorm() + a.covariance.trace() + b.covariance.trace() -
           2 * traceOfRoot(a.covariance, b.covariance);
}

} // namespace muse
