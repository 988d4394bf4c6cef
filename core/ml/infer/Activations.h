// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/infer/Activation.h"

namespace muse {

/// The functions of Activation.h as one level of the processor does them.
struct Activations {
    decltype(&muse::biasRelu) relu;
    decltype(&muse::biasTanh) tanh;
};

#ifdef MUSE_VECTOR_KERNELS
extern const Activations kActivationsAvx2;   ///< in ActivationAvx2.cpp
extern const Activations kActivationsAvx512; ///< in ActivationAvx512.cpp
#endif

} // namespace muse
