// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// Caps the CPU threads of LibTorch and OpenBLAS; 0 means as many as there are cores, as it is from the start.
void setComputeThreads(int threads);

/// Keeps the matrix library on the calling thread while it lives, for work that is already shared out among threads:
/// else the library's own threads would wait for each other, and spin on the cores that the work needs. The library has
/// one setting for the whole program: it is as before once the last of these is gone.
class OneBlasThread {
public:
    OneBlasThread();
    ~OneBlasThread();
    OneBlasThread(const OneBlasThread&) = delete;
    OneBlasThread& operator=(const OneBlasThread&) = delete;
};

} // namespace muse
