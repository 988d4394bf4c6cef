// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/runs/RunSummary.h"

#include <QString>

namespace muse {

/// "training 45 %", "finished".
QString stateText(const RunSummary& run);
/// What it is, how far it is and how good, in a few short lines.
QString aboutText(const RunSummary& run);
/// "3 min ago", "5 days ago".
QString agoText(std::filesystem::file_time_type when);

} // namespace muse
