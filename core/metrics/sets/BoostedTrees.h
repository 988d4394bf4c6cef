// SPDX-License-Identifier: MIT
#pragma once

#include <Eigen/Core>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace muse {

/// A classifier that sees what a linear one cannot, such as values in the middle and features that tell together: a sum
/// of small regression trees, each fitted to what those before it got wrong (Friedman 2001), by Newton steps on
/// histograms of the features (Chen and Guestrin 2016): 100 trees of depth 3, rate .1, leaves' penalty 1.
class BoostedTrees {
public:
    /// `labels` are 0 or 1, both among them; either class counts as much as the other. A value that is NaN is below all
    /// others.
    BoostedTrees(const Eigen::MatrixXd& rows, const Eigen::VectorXd& labels);

    /// Log odds of the second class.
    [[nodiscard]] Eigen::VectorXd logOdds(const Eigen::MatrixXd& rows) const;

private:
    static constexpr std::size_t kDepth = 3;
    using Bins = Eigen::Matrix<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic>;

    struct Split {
        Eigen::Index feature = 0;
        int highestLeft = 255; ///< values up to this bin go left: all of them, where no split helps
    };
    struct Tree {
        std::array<Split, (1 << kDepth) - 1> splits; ///< node i has the children 2i + 1 and 2i + 2
        std::array<double, 1 << kDepth> leaves{};

        [[nodiscard]] std::size_t leafOf(const Bins& bins, Eigen::Index row) const;
    };

    [[nodiscard]] Bins binned(const Eigen::MatrixXd& rows) const;
    static Tree grow(const Bins& bins, const Eigen::ArrayXd& slopes, const Eigen::ArrayXd& curvatures);

    std::vector<std::vector<double>> m_edges; ///< of each feature, where a bin begins
    std::vector<Tree> m_trees;
};

} // namespace muse
