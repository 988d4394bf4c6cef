// SPDX-License-Identifier: MIT
#include "core/ml/RuntimeTuning.h"

#include "core/ml/net/Torch.h"

#include <cstdlib>
#include <filesystem>
#include <malloc.h>
#include <thread>
#include <unistd.h>
#ifdef MUSE_WITH_OPENBLAS
#include <cblas.h>
#endif

namespace muse {
namespace {

#ifdef MUSE_WITH_OPENBLAS

int blasThreads() {
    return openblas_get_num_threads();
}
void setBlasThreads(int threads) {
    openblas_set_num_threads(threads);
}

#else

// LibTorch's own matrix library has LibTorch's threads, and stays on one of them within at::parallel_for.
int blasThreads() {
    return 0;
}
void setBlasThreads(int) {}

#endif

} // namespace

void tuneRuntime(char** argv) {
    ::mallopt(M_MMAP_MAX, 0);
    ::mallopt(M_TRIM_THRESHOLD, -1);
    ::mallopt(M_TOP_PAD, 256 << 20);
    if (std::getenv("OMP_WAIT_POLICY")) return;
    ::setenv("OMP_WAIT_POLICY", "passive", 1);
    // Where this fails the program goes on, only slower. By its real path, for under the link's it would be listed as
    // "exe".
    std::error_code code;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", code);
    if (!code) ::execv(program.c_str(), argv);
}

void setComputeThreads(int threads) {
    if (threads <= 0) threads = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    at::set_num_threads(threads);
    setBlasThreads(threads);
}

OneBlasThread::OneBlasThread() : m_before(blasThreads()) {
    setBlasThreads(1);
}

OneBlasThread::~OneBlasThread() {
    setBlasThreads(m_before);
}

} // namespace muse
