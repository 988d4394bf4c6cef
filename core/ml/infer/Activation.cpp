// SPDX-License-Identifier: MIT
#define MUSE_ACTIVATION_BYTES 16
#include "core/ml/infer/ActivationBody.h"

#include "core/base/CpuLevel.h"

namespace muse {
namespace {

const Activations& activations() {
#ifdef MUSE_VECTOR_KERNELS
    static const Activations& chosen = cpuLevel() >= CpuLevel::Avx512 ? kActivationsAvx512
                                       : cpuLevel() == CpuLevel::Avx2 ? kActivationsAvx2
                                                                      : kHere;
    return chosen;
#else
    return kHere;
#endif
}

} // namespace

void biasRelu(float* row, const float* bias, std::ptrdiff_t count) {
    activations().relu(row, bias, count);
}

void biasTanh(float* row, const float* bias, std::ptrdiff_t count) {
    activations().tanh(row, bias, count);
}

} // namespace muse
