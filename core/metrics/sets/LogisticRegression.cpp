// SPDX-License-Identifier: MIT
#include "core/metrics/sets/LogisticRegression.h"

#include <Eigen/Cholesky>
#include <cmath>

namespace muse {
namespace {

constexpr int kMostSteps = 50;
constexpr double kSmallStep = 1e-8;

/// A column of ones behind the others, for the intercept.
Eigen::MatrixXd withOnes(const Eigen::MatrixXd& rows) {
    Eigen::MatrixXd wider(rows.rows(), rows.cols() + 1);
    wider << rows, Eigen::VectorXd::Ones(rows.rows());
    return wider;
}

Eigen::VectorXd balancedCosts(const Eigen::VectorXd& labels) {
    const auto count = static_cast<double>(labels.size());
    const double ones = labels.sum();
    return labels.unaryExpr([&](double label) { return count / (2 * (label > 0 ? ones : count - ones)); });
}

class Objective {
public:
    Objective(const Eigen::MatrixXd& rows, const Eigen::VectorXd& labels)
        : m_rows(withOnes(rows)), m_labels(labels), m_costs(balancedCosts(labels)),
          m_penalty(Eigen::VectorXd::Ones(m_rows.cols())) {
        m_penalty[m_penalty.size() - 1] = 0;
    }

    [[nodiscard]] Eigen::Index size() const { return m_rows.cols(); }

    [[nodiscard]] double value(const Eigen::VectorXd& at) const {
        const Eigen::ArrayXd odds = (m_rows * at).array();
        // log(1 + exp(x)) that cannot overflow
        const Eigen::ArrayXd loss = odds.max(0) + (1 + (-odds.abs()).exp()).log() - m_labels.array() * odds;
        return (m_costs.array() * loss).sum() + (m_penalty.array() * at.array().square()).sum() / 2;
    }

    [[nodiscard]] Eigen::VectorXd newtonStep(const Eigen::VectorXd& at) const {
        const Eigen::ArrayXd chance = 1 / (1 + (-(m_rows * at).array()).exp());
        const Eigen::VectorXd residual = (m_costs.array() * (m_labels.array() - chance)).matrix();
        const Eigen::VectorXd slope = m_rows.transpose() * residual - m_penalty.cwiseProduct(at);
        const Eigen::VectorXd scale = (m_costs.array() * chance * (1 - chance)).sqrt().matrix();
        const Eigen::MatrixXd weighted = scale.asDiagonal() * m_rows;
        Eigen::MatrixXd curvature = m_penalty.asDiagonal();
        // The intercept alone is not penalised, and where all is certain it has no curvature either.
        curvature(size() - 1, size() - 1) = kSmallStep;
        curvature.selfadjointView<Eigen::Lower>().rankUpdate(weighted.transpose());
        return curvature.selfadjointView<Eigen::Lower>().llt().solve(slope);
    }

private:
    Eigen::MatrixXd m_rows;
    const Eigen::VectorXd& m_labels;
    Eigen::VectorXd m_costs;
    Eigen::VectorXd m_penalty;
};

} // namespace

Eigen::VectorXd LogisticRegression::logOdds(const Eigen::MatrixXd& rows) const {
    return (rows * weights).array() + intercept;
}

LogisticRegression fitLogistic(const Eigen::MatrixXd& rows, const Eigen::VectorXd& labels) {
    const Objective objective(rows, labels);
    Eigen::VectorXd at = Eigen::VectorXd::Zero(objective.size());
    double value = objective.value(at);
    for (int i = 0; i < kMostSteps; ++i) {
        Eigen::VectorXd step = objective.newtonStep(at);
        double next = objective.value(at + step);
        // Far from the minimum a whole step may lead past it.
        while (next > value && step.norm() > kSmallStep) {
            step /= 2;
            next = objective.value(at + step);
        }
        if (next > value) break;
        at += step;
        value = next;
        if (step.norm() < kSmallStep) break;
    }
    return {at.head(rows.cols()), at[rows.cols()]};
}

} // namespace muse
