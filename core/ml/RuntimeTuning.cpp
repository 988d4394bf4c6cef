// SPDX-License-Identifier: MIT
#include "core/ml/RuntimeTuning.h"

#include "core/ml/library/TorchParts.h"
#include "core/ml/net/Torch.h"

#include <thread>
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

void torchside::setComputeThreads(int threads) {
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
