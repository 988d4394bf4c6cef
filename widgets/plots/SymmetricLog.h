// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// A logarithm for values of both signs: sign(y) log10(1 + |y|). Linear around 0, decades far from it.
double symmetricLog(double y);
/// Its inverse.
double symmetricExp(double t);

} // namespace muse
