// SPDX-License-Identifier: MIT
#pragma once

#include "core/listening/TestKey.h"
#include "core/listening/answers/Answers.h"

namespace muse {

/// Post-screening by the anchors, in the spirit of ITU-R BS.1534: whether a listener told music from tracks that do not
/// belong together. Of ratings: the real phrases' mean over all criteria is above that of the mixed ones. Of AB: the
/// real ones are preferred in more than half of the pairs. True for a test without both anchors. Only for answers that
/// fit the key (checkAnswers).
bool passesScreening(const ListenerAnswers& answers, const TestKey& key);

} // namespace muse
