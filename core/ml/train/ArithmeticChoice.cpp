// SPDX-License-Identifier: MIT
#include "core/ml/train/ArithmeticChoice.h"

#include "core/ml/cpu/BFloat16Support.h"

#include <fmt/format.h>

namespace muse {
namespace {

Arithmetic fastest(const TrainingSettings& settings) {
    if (settings.device == ComputeDevice::Cuda) return Arithmetic::Tf32;
    // v1's critic has no products of bfloat16 on a processor.
    const bool has = settings.model.critic != CriticKind::Released && canMultiplyBFloat16();
    return has && prefersBFloat16() ? Arithmetic::BFloat16 : Arithmetic::Float32;
}

} // namespace

Result<ArithmeticChoice> chooseArithmetic(const TrainingSettings& settings,
                                          const std::optional<ArithmeticUsed>& began) {
    ArithmeticUsed used{settings.arithmetic, cpuLevel()};
    if (used.arithmetic == Arithmetic::Auto) used.arithmetic = began ? began->arithmetic : fastest(settings);
    if (settings.device == ComputeDevice::Cuda) return ArithmeticChoice{used, began.value_or(used), {}};

    // TensorFloat-32 is a matter of CUDA devices.
    if (used.arithmetic == Arithmetic::Tf32) used.arithmetic = Arithmetic::Float32;
    if (used.arithmetic == Arithmetic::BFloat16 && settings.model.critic == CriticKind::Released) {
        used.arithmetic = Arithmetic::Float32;
        return ArithmeticChoice{used, began.value_or(used),
                                "On a processor v1's critic has no products of bfloat16; it is trained in float32."};
    }
    if (used.arithmetic == Arithmetic::BFloat16 && !canMultiplyBFloat16()) {
        if (!began || began->arithmetic != Arithmetic::BFloat16)
            return Error{"Products of bfloat16 need a processor with AMX or AVX512_BF16, and {} is used "
                         "here; set 'arithmetic' to auto or float32.",
                         name(cpuLevel())};
        used.arithmetic = Arithmetic::Float32;
    }
    ArithmeticChoice choice{used, began.value_or(used), {}};
    if (!(choice.began == used))
        choice.notice = fmt::format("This run began in {} at the processor level {}; it goes on in {} at {}, so not to "
                                    "the same bits.",
                                    name(choice.began.arithmetic), name(choice.began.level), name(used.arithmetic),
                                    name(used.level));
    return choice;
}

} // namespace muse
