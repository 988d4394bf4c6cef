// SPDX-License-Identifier: MIT
#include "core/metrics/sets/BoostedTrees.h"

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr int kTrees = 100;
constexpr double kRate = .1;
constexpr double kPenalty = 1;
/// A child with less curvature than this is too small to be a child.
constexpr double kLeastCurvature = 1;
constexpr std::size_t kEdges = 31;
/// One for NaN, one below the first edge.
constexpr std::size_t kBins = kEdges + 2;

/// Values at even shares of those that are defined; the lowest is no edge, as nothing lies below it.
std::vector<double> edgesOf(const Eigen::VectorXd& column) {
    std::vector<double> values;
    for (const double value : column)
        if (!std::isnan(value)) values.push_back(value);
    std::ranges::sort(values);
    std::vector<double> edges;
    for (std::size_t i = 1; i <= kEdges && !values.empty(); ++i) {
        const double edge = values[i * values.size() / (kEdges + 1)];
        if (edge > (edges.empty() ? values.front() : edges.back())) edges.push_back(edge);
    }
    return edges;
}

struct Sums {
    double slope = 0;
    double curvature = 0;

    void add(double moreSlope, double moreCurvature) {
        slope += moreSlope;
        curvature += moreCurvature;
    }
    /// How much less the loss becomes by the best value of a leaf, twice.
    [[nodiscard]] double gain() const { return slope * slope / (curvature + kPenalty); }
};

} // namespace

BoostedTrees::BoostedTrees(const Eigen::MatrixXd& rows, const Eigen::VectorXd& labels) {
    for (Eigen::Index feature = 0; feature < rows.cols(); ++feature)
        m_edges.push_back(edgesOf(rows.col(feature)));
    const Bins bins = binned(rows);
    const auto count = static_cast<double>(labels.size());
    const double ones = labels.sum();
    const Eigen::ArrayXd costs =
        labels.unaryExpr([&](double label) { return count / (2 * (label > 0 ? ones : count - ones)); }).array();
    Eigen::ArrayXd odds = Eigen::ArrayXd::Zero(labels.size());
    for (int i = 0; i < kTrees; ++i) {
        const Eigen::ArrayXd chance = 1 / (1 + (-odds).exp());
        m_trees.push_back(grow(bins, costs * (labels.array() - chance), costs * chance * (1 - chance)));
        for (Eigen::Index row = 0; row < odds.size(); ++row)
            odds[row] += m_trees.back().leaves[m_trees.back().leafOf(bins, row)];
    }
}

Eigen::VectorXd BoostedTrees::logOdds(const Eigen::MatrixXd& rows) const {
    const Bins bins = binned(rows);
    Eigen::VectorXd odds = Eigen::VectorXd::Zero(rows.rows());
    for (const Tree& tree : m_trees)
        for (Eigen::Index row = 0; row < odds.size(); ++row)
            odds[row] += tree.leaves[tree.leafOf(bins, row)];
    return odds;
}

std::size_t BoostedTrees::Tree::leafOf(const Bins& bins, Eigen::Index row) const {
    std::size_t node = 0;
    while (node < splits.size())
        node = 2 * node + (bins(row, splits[node].feature) <= splits[node].highestLeft ? 1 : 2);
    return node - splits.size();
}

BoostedTrees::Bins BoostedTrees::binned(const Eigen::MatrixXd& rows) const {
    Bins bins(rows.rows(), rows.cols());
    for (Eigen::Index feature = 0; feature < rows.cols(); ++feature) {
        const auto& edges = m_edges[static_cast<std::size_t>(feature)];
        for (Eigen::Index row = 0; row < rows.rows(); ++row) {
            const double value = rows(row, feature);
            const auto below = std::ranges::upper_bound(edges, value) - edges.begin();
            bins(row, feature) = static_cast<std::uint8_t>(std::isnan(value) ? 0 : below + 1);
        }
    }
    return bins;
}

BoostedTrees::Tree BoostedTrees::grow(const Bins& bins, const Eigen::ArrayXd& slopes,
                                      const Eigen::ArrayXd& curvatures) {
    Tree tree;
    std::vector<std::size_t> nodeOf(static_cast<std::size_t>(bins.rows()), 0);
    for (std::size_t level = 0; level < kDepth; ++level) {
        const std::size_t nodes = std::size_t{1} << level;
        const std::size_t first = nodes - 1;
        std::vector<double> best(nodes, 0);
        for (Eigen::Index feature = 0; feature < bins.cols(); ++feature) {
            std::array<std::array<Sums, kBins>, 1 << (kDepth - 1)> histograms{};
            for (Eigen::Index row = 0; row < bins.rows(); ++row)
                histograms[nodeOf[static_cast<std::size_t>(row)]][bins(row, feature)].add(slopes[row], curvatures[row]);
            for (std::size_t node = 0; node < nodes; ++node) {
                Sums all;
                for (const Sums& bin : histograms[node])
                    all.add(bin.slope, bin.curvature);
                Sums left;
                for (std::size_t bin = 0; bin + 1 < kBins; ++bin) {
                    left.add(histograms[node][bin].slope, histograms[node][bin].curvature);
                    const Sums right{all.slope - left.slope, all.curvature - left.curvature};
                    if (left.curvature < kLeastCurvature || right.curvature < kLeastCurvature) continue;
                    const double gain = left.gain() + right.gain() - all.gain();
                    if (gain <= best[node]) continue;
                    best[node] = gain;
                    tree.splits[first + node] = {feature, static_cast<int>(bin)};
                }
            }
        }
        for (std::size_t row = 0; row < nodeOf.size(); ++row) {
            const Split& split = tree.splits[first + nodeOf[row]];
            const bool right = bins(static_cast<Eigen::Index>(row), split.feature) > split.highestLeft;
            nodeOf[row] = 2 * nodeOf[row] + (right ? 1 : 0);
        }
    }
    std::array<Sums, 1 << kDepth> leaves{};
    for (std::size_t row = 0; row < nodeOf.size(); ++row)
        leaves[nodeOf[row]].add(slopes[static_cast<Eigen::Index>(row)], curvatures[static_cast<Eigen::Index>(row)]);
    for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf)
        tree.leaves[leaf] = kRate * leaves[leaf].slope / (leaves[leaf].curvature + kPenalty);
    return tree;
}

} // namespace muse
