// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// How an axis lays out its values. SymmetricLog is sign(v) log10(1 + |v|): for values of both signs, linear around 0
/// and decades far from it.
enum class AxisScale { Linear, Logarithmic, SymmetricLog };

/// Where a value stands on the axis; NaN where a logarithm has no place for it.
double toAxis(AxisScale scale, double value);
/// Its inverse.
double fromAxis(AxisScale scale, double place);

} // namespace muse
