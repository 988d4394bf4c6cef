// SPDX-License-Identifier: MIT
#include "core/ml/train/ArithmeticChoice.h"

#include "core/ml/cpu/BFloat16Support.h"

#include <fmt/format.h>

namespace muse {
namespace {

Arithmetic fastest(const TrainingSettings& settings) {
    if (settings.device == ComputeDevice::Cuda) return Arithmetic::Tf32;
    // Only the paper's critic has products of bfloat16 on a processor.
    const bool has = settings.model.critic == CriticKind::Paper && canMultiplyBFloat16();
    return has && prefersBFloat16() ? Arithmetic::BFloat16 : Arithmetic::Float32;
}

bool beganOtherwise(const ArithmeticUsed& used, const std::optional<ArithmeticUsed>& before) {
    return before && !(*before == used);
}

} // namespace

Result<ArithmeticChoice> chooseArithmetic(const TrainingSettings& settings,
                                          const std::optional<ArithmeticUsed>& before) {
    ArithmeticChoice choice{{settings.arithmetic, cpuLevel()}, {}};
    Arithmetic& arithmetic = choice.used.arithmetic;
    if (arithmetic == Arithmetic::Auto) arithmetic = before ? before->arithmetic : fastest(settings);
    if (settings.device == ComputeDevice::Cuda) return choice;

    // TensorFloat-32 is a matter of CUDA devices.
    if (arithmetic == Arithmetic::Tf32) arithmetic = Arithmetic::Float32;
    const bool unavailable = arithmetic == Arithmetic::BFloat16 && !canMultiplyBFloat16();
    if (unavailable && !before)
        return Error{fmt::format("Products of bfloat16 need a processor with AMX or AVX512_BF16, and {} is used here; "
                                 "set 'arithmetic' to auto or float32.",
                                 name(cpuLevel()))};
    if (arithmetic == Arithmetic::BFloat16 && settings.model.critic != CriticKind::Paper)
        arithmetic = Arithmetic::Float32;
    if (unavailable) {
        arithmetic = Arithmetic::Float32;
        choice.notice =
            fmt::format("This run began in bfloat16, which the processor level {} does not have; it goes on "
                        "in float32, more slowly.",
                        name(cpuLevel()));
    } else if (beganOtherwise(choice.used, before)) {
        choice.notice =
            fmt::format("This run began in {} at the processor level {}; it goes on in {} at {}, so not to "
                        "the same bits.",
                        name(before->arithmetic), name(before->level), name(arithmetic), name(choice.used.level));
    }
    return choice;
}

} // namespace muse
