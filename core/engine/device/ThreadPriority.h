// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// Gives the calling thread real-time scheduling, or a higher priority than others, where the system allows it and the
/// thread has none yet: for audio. Neither allocates nor locks.
void raiseThreadPriority() noexcept;

} // namespace muse
