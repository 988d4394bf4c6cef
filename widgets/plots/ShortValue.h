// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace muse {

/// A value with as many digits as a glance takes in: "0.123", "12.3", "1234"; "–" where it is not finite.
QString shortValue(double value);

} // namespace muse
