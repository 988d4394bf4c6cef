// SPDX-License-Identifier: MIT
#include "core/ml/MachineReport.h"
#include "core/ml/RuntimeTuning.h"
#include "core/ml/TorchLibrary.h"
#include "core/ml/TrainingSession.h"
#include "core/ml/library/TorchParts.h"

namespace muse {

Result<void> openTorchLibrary() {
    const auto parts = torchParts();
    return parts ? Result<void>() : Result<void>(parts.error());
}

Result<std::shared_ptr<GenerationModel>> GenerationModel::load(const std::filesystem::path& path) {
    // What is no model is refused without waiting for LibTorch.
    if (const auto card = readModelCard(path); !card) return card.error();
    const auto parts = torchParts();
    if (!parts) return parts.error();
    return (*parts)->loadModel(path);
}

Result<void> exportModel(const std::filesystem::path& checkpoint, const std::filesystem::path& output,
                         const std::string& name, const std::string& description,
                         const std::optional<Calibration>& calibration) {
    const auto parts = torchParts();
    if (!parts) return parts.error();
    return (*parts)->exportModel(checkpoint, output, name, description, calibration);
}

void refuseTraining(const RankPlace& place, const std::string& sentence) {
    if (place.alone()) return;
    if (const auto parts = torchParts()) (*parts)->refuseTraining(place, sentence);
}

std::vector<std::string> describeMachine() {
    const auto parts = torchParts();
    if (!parts) return {parts.error().message};
    return (*parts)->describeMachine();
}

Result<std::vector<DeviceCheck>> checkDevice(ComputeDevice device) {
    const auto parts = torchParts();
    if (!parts) return parts.error();
    return (*parts)->checkDevice(device);
}

Result<double> secondsPerStep(const TrainingSettings& settings, int steps, const std::stop_token& stop) {
    const auto parts = torchParts();
    if (!parts) return parts.error();
    return (*parts)->secondsPerStep(settings, steps, stop);
}

Result<StepTraffic> stepTraffic(const TrainingSettings& settings) {
    const auto parts = torchParts();
    if (!parts) return parts.error();
    return (*parts)->stepTraffic(settings);
}

Result<RankRates> measureRankRates() {
    const auto parts = torchParts();
    if (!parts) return parts.error();
    return (*parts)->measureRankRates();
}

void setComputeThreads(int threads) {
    if (const auto parts = torchParts()) (*parts)->setComputeThreads(threads);
}

} // namespace muse
