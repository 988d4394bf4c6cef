// SPDX-License-Identifier: MIT
#include "core/ml/ComputeEnvironment.h"

#include "core/base/CpuLevel.h"

#include <cstdlib>

namespace muse {
namespace {

bool setUnlessSet(const char* name, const char* value) {
    return !std::getenv(name) && ::setenv(name, value, 0) == 0;
}

} // namespace

bool prepareComputeEnvironment() {
    bool changed = setUnlessSet("OMP_WAIT_POLICY", "passive");
    // 2^14 ticks of a processor's clock, where OpenBLAS would spin for 2^26: twenty milliseconds, in which its threads
    // are in the way of LibTorch's after every product. A training step of compact width takes a quarter less.
    changed = setUnlessSet("OPENBLAS_THREAD_TIMEOUT", "14") || changed;
    return nameKernelsToLibraries() || changed;
}

} // namespace muse
