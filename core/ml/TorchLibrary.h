// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

namespace muse {

/// Opens the library of ours that has LibTorch in it, unless it is open; else it is opened by the first call that needs
/// it, which then waits about half a second longer. From any thread; afterwards everything is as quick as it will be.
Result<void> openTorchLibrary();

} // namespace muse
