// SPDX-License-Identifier: MIT
#include "ui/features/Feature.h"

#include "ui/window/drop/DropPlan.h"

namespace muse {

std::optional<DropPlan> Feature::planDropAt(const QStringList& /*paths*/, QPoint /*global*/) const {
    return std::nullopt;
}

} // namespace muse
