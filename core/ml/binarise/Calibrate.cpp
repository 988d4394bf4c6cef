// SPDX-License-Identifier: MIT
#include "core/ml/binarise/Calibrate.h"

#include "core/ml/binarise/CalibrateNotes.h"
#include "core/ml/binarise/CalibrateSteps.h"

namespace muse {

Calibration calibrate(const Tensor& outputs, const Tensor& data) {
    torch::NoGradGuard guard;
    return {calibratedNotes(outputs, data), calibratedSteps(outputs, data)};
}

} // namespace muse
