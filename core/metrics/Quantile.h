// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace muse {

/// The value below which that share (0..1) of the values lies, interpolated between two of them; those that are NaN or
/// infinite are left out. NaN where none is left.
double quantile(std::vector<double> values, double share);

} // namespace muse
