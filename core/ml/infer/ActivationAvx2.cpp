// SPDX-License-Identifier: MIT
// Compiled for AVX2 where the compiler builds for x86-64; called only on processors that have it.
#ifdef MUSE_VECTOR_KERNELS
#define MUSE_ACTIVATION_BYTES 32
#include "core/ml/infer/ActivationBody.h"

namespace muse {

constinit const Activations kActivationsAvx2 = kHere;

} // namespace muse
#endif
