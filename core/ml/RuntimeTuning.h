// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// Call first thing in main: keeps freed memory instead of handing it back to the kernel each step, and lets OpenMP's
/// idle threads sleep, for which the program starts itself anew once, as libgomp reads its environment when it is
/// loaded (perf.md, "Memory" and "Details").
void tuneRuntime(char** argv);

/// Caps the CPU threads of LibTorch and OpenBLAS; 0 means as many as there are cores.
void setComputeThreads(int threads);

/// Keeps the matrix library on the calling thread while it lives, for work that is already shared out among threads:
/// else the library's own threads would wait for each other, and spin on the cores that the work needs.
class OneBlasThread {
public:
    OneBlasThread();
    ~OneBlasThread();
    OneBlasThread(const OneBlasThread&) = delete;
    OneBlasThread& operator=(const OneBlasThread&) = delete;

private:
    int m_before;
};

} // namespace muse
