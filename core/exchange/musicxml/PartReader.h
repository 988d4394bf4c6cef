// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/exchange/score/Score.h"
#include "core/exchange/xml/XmlTree.h"

#include <vector>

namespace muse {

/// Adds to a score the part that `info` (score-part) describes, and to its measures what this part says of all: length,
/// repeats, tempo, signatures. A measure that is nullptr is a rest. The Error is the reason alone.
Result<void> readMusicXmlPart(const XmlElement& info, const std::vector<const XmlElement*>& measures, Score& score);

} // namespace muse
