// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace muse {

/// How alike two densities are.
struct DensityComparison {
    double overlap = 0;    ///< area under both, 0..1; 1: alike
    double divergence = 0; ///< Kullback-Leibler divergence of the first from the second, nats; 0: alike
};

/// The densities of two samples of a feature, estimated with Gaussian kernels of Scott's width (1992: the standard
/// deviation times n^(-1/5)), compared on one grid of kDensityPoints points that reaches three widths past both. Masses
/// below 1e-10 count as that, so the divergence stays finite. NaN for a sample of fewer than two values.
DensityComparison compareValues(std::span<const double> data, std::span<const double> generated);

/// The same of distances between phrases, as Yang and Lerch (2018, "On the evaluation of generative models in music")
/// compare sets: those between two phrases of the data against those between one of the data and a generated one. Their
/// program evaluates the two densities of the divergence at different points; here both have one grid.
DensityComparison compareDistances(std::span<const double> data, std::span<const double> generated);

inline constexpr int kDensityPoints = 512;

} // namespace muse
