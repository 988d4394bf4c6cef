// SPDX-License-Identifier: MIT
#include "core/ml/library/TorchParts.h"

namespace {

muse::TorchParts prepared() {
    // LibTorch would begin with half of the cores.
    muse::torchside::setComputeThreads(0);
    return {
        .loadModel = muse::torchside::loadModel,
        .exportModel = muse::torchside::exportModel,
        .train = muse::torchside::train,
        .refuseTraining = muse::torchside::refuseTraining,
        .describeMachine = muse::torchside::describeMachine,
        .checkDevice = muse::torchside::checkDevice,
        .secondsPerStep = muse::torchside::secondsPerStep,
        .stepTraffic = muse::torchside::stepTraffic,
        .measureRankRates = muse::torchside::measureRankRates,
        .setComputeThreads = muse::torchside::setComputeThreads,
    };
}

} // namespace

const muse::TorchParts* museTorchParts() {
    static const muse::TorchParts parts = prepared();
    return &parts;
}
