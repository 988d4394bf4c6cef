// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// Whether this build on this processor has products of bfloat16 numbers: instructions for them, and oneDNN, which a
/// build for CUDA does without and its variable ONEDNN_MAX_CPU_ISA can keep from them.
bool canMultiplyBFloat16();

} // namespace muse
