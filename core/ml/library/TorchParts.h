// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/DeviceCheck.h"
#include "core/ml/GenerationModel.h"
#include "core/ml/ModelExport.h"
#include "core/ml/distributed/ScalingEstimate.h"
#include "core/ml/library/TrainingRun.h"

namespace muse {

/// What the room's public headers promise and LibTorch is needed for, as it is within the library that has LibTorch in
/// it. Everyone else reaches it through TorchParts.
namespace torchside {

Result<std::shared_ptr<GenerationModel>> loadModel(const std::filesystem::path& path);
Result<void> exportModel(const std::filesystem::path& checkpoint, const std::filesystem::path& output,
                         const std::string& name, const std::string& description,
                         const std::optional<Calibration>& calibration);
Result<void> train(const TrainingSettings& settings, const TrainingRun& run, const std::stop_token& stop);
void refuseTraining(const RankPlace& place, const std::string& sentence);
std::vector<std::string> describeMachine();
Result<std::vector<DeviceCheck>> checkDevice(ComputeDevice device);
Result<double> secondsPerStep(const TrainingSettings& settings, int steps, const std::stop_token& stop);
Result<StepTraffic> stepTraffic(const TrainingSettings& settings);
Result<RankRates> measureRankRates();
void setComputeThreads(int threads);

} // namespace torchside

/// The one thing that is looked up by name when the library is opened.
struct TorchParts {
    decltype(&torchside::loadModel) loadModel;
    decltype(&torchside::exportModel) exportModel;
    decltype(&torchside::train) train;
    decltype(&torchside::refuseTraining) refuseTraining;
    decltype(&torchside::describeMachine) describeMachine;
    decltype(&torchside::checkDevice) checkDevice;
    decltype(&torchside::secondsPerStep) secondsPerStep;
    decltype(&torchside::stepTraffic) stepTraffic;
    decltype(&torchside::measureRankRates) measureRankRates;
    decltype(&torchside::setComputeThreads) setComputeThreads;
};

/// Opens the library at the first call, as openTorchLibrary() says.
Result<const TorchParts*> torchParts();

} // namespace muse

/// In the library.
extern "C" const muse::TorchParts* museTorchParts();
