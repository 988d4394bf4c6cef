// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/funnel/Funnel.h"
#include "widgets/funnel/FunnelView.h"

#include <vector>

namespace muse {

/// A funnel in the words of the window.
std::vector<FunnelRow> funnelRows(const Funnel& funnel);

} // namespace muse
