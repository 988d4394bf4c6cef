// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace muse {

/// How often a value of the second kind is above one of the first, 0..1, ties counted as half: the area under the ROC
/// curve, which is Mann and Whitney's U over all pairs (Hanley and McNeil 1982). NaN unless there are both.
double areaUnderCurve(std::vector<double> lower, std::vector<double> upper);

} // namespace muse
