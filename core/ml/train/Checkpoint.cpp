// SPDX-License-Identifier: MIT
#include "core/ml/train/Checkpoint.h"

#include "core/base/json/JsonText.h"
#include "core/dataset/store/DynamicsJson.h"
#include "core/ml/ConfigJson.h"
#include "core/ml/binarise/CalibrationJson.h"

#include <cstring>
#include <fmt/format.h>

namespace muse {
namespace {

Error unreadable(const std::filesystem::path& path, const Error& reason) {
    return {"{} is not a model of this program: {}.", path, reason};
}

} // namespace

Result<void> saveCheckpoint(const std::filesystem::path& path, const Checkpoint& checkpoint, Precision precision) {
    const bool half = precision == Precision::Float16;
    SafetensorsContent content;
    std::vector<Tensor> kept; // keeps CPU copies alive while their bytes are written
    for (const auto& [name, tensor] : checkpoint.tensors) {
        kept.push_back(tensor.detach().to(torch::kCPU).to(half ? torch::kFloat16 : torch::kFloat32).contiguous());
        const Tensor& plain = kept.back();
        content.tensors[name] = {half ? "F16" : "F32",
                                 plain.sizes().vec(),
                                 {static_cast<const std::uint8_t*>(plain.data_ptr()), plain.nbytes()}};
    }
    content.metadata = {{"format", kModelFormat},
                        {"config", jsonText(toJson(checkpoint.config))},
                        {"step", std::to_string(checkpoint.step)},
                        {"seconds", fmt::format("{:.3f}", checkpoint.seconds)},
                        {"name", checkpoint.name},
                        {"description", checkpoint.description}};
    if (checkpoint.deviation) content.metadata["deviation"] = fmt::format("{}", *checkpoint.deviation);
    if (checkpoint.calibration) content.metadata["calibration"] = jsonText(toJson(*checkpoint.calibration));
    if (checkpoint.dynamics) content.metadata[kDynamicsKey] = dynamicsJson(*checkpoint.dynamics);
    return writeSafetensors(path, content);
}

Result<void> checkFinite(const Checkpoint& checkpoint) {
    for (const auto& [name, tensor] : checkpoint.tensors)
        if (!torch::isfinite(tensor).all().item<bool>())
            return Error{"The weights became infinite at step {} (first in '{}'); lower the learning rate "
                         "and resume from the last checkpoint.",
                         checkpoint.step, name};
    return {};
}

Result<Checkpoint> loadCheckpoint(const std::filesystem::path& path, const std::string& prefix) {
    auto file = SafetensorsFile::open(path);
    if (!file) return file.error();
    auto card = cardOf(*file);
    if (!card) return card.error();
    Checkpoint checkpoint{card->config, card->generatorSteps, card->trainingSeconds, card->name, card->description, {}};
    checkpoint.calibration = card->calibration;
    checkpoint.dynamics = card->dynamics;
    for (const auto& [name, view] : file->tensors()) {
        if (!name.starts_with(prefix)) continue;
        if (view.dtype != "F32" && view.dtype != "F16")
            return unreadable(path, {"tensor '{}' is neither float32 nor float16", name});
        auto tensor = torch::empty(view.shape, view.dtype == "F32" ? torch::kFloat32 : torch::kFloat16);
        std::memcpy(tensor.data_ptr(), view.bytes.data(), view.bytes.size());
        checkpoint.tensors[name] = tensor.to(torch::kFloat32);
    }
    return checkpoint;
}

} // namespace muse
