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
    const bool sleeps = setUnlessSet("OMP_WAIT_POLICY", "passive");
    return nameKernelsToLibraries() || sleeps;
}

} // namespace muse
