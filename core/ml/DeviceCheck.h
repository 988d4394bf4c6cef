// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/GanConfig.h"

#include <stop_token>
#include <string>
#include <vector>

namespace muse {

/// One thing that a device computed as well as the processor.
struct DeviceCheck {
    std::string name;
    double difference = 0; ///< the largest, as a share of the largest value of the processor's; NaN counts as wrong
    double allowed = 0;
    [[nodiscard]] bool ok() const { return difference <= allowed; }
};

/// Holds a device against the processor on equal weights and inputs at compact width: the critic's scores, its
/// gradients with and without the penalty, those at the phrases, each in float32 and on CUDA devices in TensorFloat-32
/// and bfloat16 as well; the generators; the kernels for unpacking and metrics; and the losses of a short training,
/// the end of which is repeated from a CUDA graph. An Error where there is no such device.
Result<std::vector<DeviceCheck>> checkDevice(ComputeDevice device);

/// Seconds of a training step (a generator update with its critic updates) by these settings on phrases made up for the
/// purpose, the mean of so many after some that are not counted. An Error where there is no such device, and kCancelled
/// when `stop` is asked for between two steps.
Result<double> secondsPerStep(const TrainingSettings& settings, int steps, const std::stop_token& stop = {});

} // namespace muse
