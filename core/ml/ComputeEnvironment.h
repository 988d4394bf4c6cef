// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// Sets the environment variables that LibTorch's libraries read while they are loaded, except those that the user has
/// set: lets idle threads of OpenMP and OpenBLAS sleep (perf.md, "Details"), and names the processor's kernels
/// (CpuLevel.h). First thing in main, as other threads may not read the environment meanwhile. Whether anything was
/// changed.
bool prepareComputeEnvironment();

} // namespace muse
