// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Feature.h"

namespace muse {

struct Studio;

/// Everything that the studio can do, in the order of its menus and panels. A new feature is named here and nowhere
/// else.
Features makeFeatures(Studio& studio);

} // namespace muse
