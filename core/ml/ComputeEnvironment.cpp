// SPDX-License-Identifier: MIT
#include "core/ml/ComputeEnvironment.h"

#include <cstdlib>

namespace muse {
namespace {

bool setUnlessSet(const char* name, const char* value) {
    return !std::getenv(name) && ::setenv(name, value, 0) == 0;
}

} // namespace

bool prepareComputeEnvironment() {
    return setUnlessSet("OMP_WAIT_POLICY", "passive");
}

} // namespace muse
