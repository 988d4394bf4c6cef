// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace muse {

/// What a test of ranks found.
struct RankTest {
    double statistic = 0;
    double p = 1; ///< 0..1
};

/// Ranks from 1; values that are equal share the mean of theirs. Values closer than 1e-9 count as equal: means of
/// ratings that ought to be the same may differ by their last bits.
std::vector<double> midranks(std::span<const double> values);

/// Whether `columns` treatments differ, each row being one subject's values for all (Friedman 1937), corrected for ties
/// as scipy.stats.friedmanchisquare does: the statistic is held against chi-squared with columns - 1 degrees of
/// freedom. p is 1 where all rows are all ties. Needs three columns, one row and rows * columns values.
RankTest friedman(std::span<const double> values, std::size_t columns);

/// Whether differences lie evenly around 0 (Wilcoxon 1945), two-sided, as scipy.stats.wilcoxon does by default:
/// differences of 0 are left out, and the statistic is the smaller sum of ranks. p is exact where there are no more
/// than 50 differences without ties and zeros, or 13 with them; else it is that of the normal distribution, with the
/// variance corrected for ties and nothing for continuity. p is 1 where all differences are 0 (scipy has none for over
/// 13).
RankTest wilcoxon(std::span<const double> differences);

/// p-values such that to reject those below a level keeps the chance of any false rejection below that level (Holm
/// 1979): sorted ascending, the i-th of n times n - i, never below the one before nor over 1.
std::vector<double> holm(std::span<const double> p);

/// The chance that chi-squared with that many degrees of freedom (from 1) exceeds `value`.
double chiSquaredTail(double value, int degrees);

} // namespace muse
