// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// Call first thing in main: keeps freed memory instead of handing it back to the kernel each step, and lets OpenMP's
/// idle threads sleep, for which the program starts itself anew once, as libgomp reads its environment when it is
/// loaded (perf.md, "Memory" and "Details").
void tuneRuntime(char** argv);

/// Caps the CPU threads of LibTorch and OpenBLAS; 0 means as many as there are cores.
void setComputeThreads(int threads);

} // namespace muse
