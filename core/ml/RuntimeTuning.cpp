// SPDX-License-Identifier: MIT
#include "core/ml/RuntimeTuning.h"

#include "core/ml/library/TorchParts.h"
#include "core/ml/net/Torch.h"

#include <mutex>
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

struct BlasUse {
    std::mutex mutex;
    int alone = 0;   ///< how many OneBlasThread there are
    int threads = 1; ///< when there is none
};

BlasUse& blasUse() {
    static BlasUse use;
    return use;
}

} // namespace

void torchside::setComputeThreads(int threads) {
    if (threads <= 0) threads = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    at::set_num_threads(threads);
    const std::lock_guard lock(blasUse().mutex);
    blasUse().threads = threads;
    if (blasUse().alone == 0) setBlasThreads(threads);
}

OneBlasThread::OneBlasThread() {
    const std::lock_guard lock(blasUse().mutex);
    if (blasUse().alone++ > 0) return;
    blasUse().threads = blasThreads();
    setBlasThreads(1);
}

OneBlasThread::~OneBlasThread() {
    const std::lock_guard lock(blasUse().mutex);
    if (--blasUse().alone == 0) setBlasThreads(blasUse().threads);
}

} // namespace muse
