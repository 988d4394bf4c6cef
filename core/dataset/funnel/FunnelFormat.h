// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/dataset/funnel/Funnel.h"

#include <string>
#include <string_view>

namespace muse {

/// The funnel as a table for a terminal, with a bar a stage and the reasons under it, commonest first.
std::string funnelText(const Funnel& funnel);

/// Lines of stage,unit,on,reason,count: a line each for "in" and "out", and one for every reason (RFC 4180).
std::string funnelCsv(const Funnel& funnel);

/// A list of {"stage", "unit", "on", "in", "out", "rejected": {reason: count}}, in the order of the stages.
std::string funnelJson(const Funnel& funnel);
/// The inverse; an Error unless it is a funnel of this program.
Result<Funnel> funnelFromJson(std::string_view json);

} // namespace muse
