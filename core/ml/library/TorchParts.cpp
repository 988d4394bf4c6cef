// SPDX-License-Identifier: MIT
#include "core/ml/library/TorchParts.h"

const muse::TorchParts* museTorchParts() {
    static const muse::TorchParts parts = {
        .loadModel = muse::torchside::loadModel,
        .exportModel = muse::torchside::exportModel,
        .train = muse::torchside::train,
        .describeMachine = muse::torchside::describeMachine,
        .checkDevice = muse::torchside::checkDevice,
        .secondsPerStep = muse::torchside::secondsPerStep,
        .setComputeThreads = muse::torchside::setComputeThreads,
    };
    return &parts;
}
