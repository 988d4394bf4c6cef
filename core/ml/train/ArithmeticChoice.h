// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/CpuLevel.h"
#include "core/base/Result.h"
#include "core/ml/GanConfig.h"

#include <optional>
#include <string>

namespace muse {

/// What a training's products are made with; run.json records it, so that a run goes on as it began.
struct ArithmeticUsed {
    Arithmetic arithmetic = Arithmetic::Float32; ///< never Auto
    CpuLevel level = CpuLevel::Base;             ///< of the kernels on the processor
    bool operator==(const ArithmeticUsed&) const = default;
};

/// That, and one sentence for the user where it is not what the run began with; else empty.
struct ArithmeticChoice {
    ArithmeticUsed used;
    ArithmeticUsed began; ///< what the run began with; for a new run what is used
    std::string notice;
};

/// What the settings come to on this machine. `began` is what the run began with, none for a new one: where the
/// settings leave the choice open it goes on with that, and in float32 where that is not to be had. An Error where the
/// settings themselves ask for what this machine does not have.
Result<ArithmeticChoice> chooseArithmetic(const TrainingSettings& settings,
                                          const std::optional<ArithmeticUsed>& began = std::nullopt);

} // namespace muse
