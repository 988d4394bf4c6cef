// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// Has LibTorch write its warnings on the calling thread to the log instead of to stderr.
void logTorchWarnings();

} // namespace muse
