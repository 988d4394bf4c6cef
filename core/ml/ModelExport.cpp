// SPDX-License-Identifier: MIT
#include "core/ml/ModelExport.h"

#include "core/ml/library/TorchParts.h"
#include "core/ml/train/Checkpoint.h"

namespace muse {

Result<void> torchside::exportModel(const std::filesystem::path& checkpoint, const std::filesystem::path& output,
                                    const std::string& name, const std::string& description,
                                    const std::optional<Calibration>& calibration) {
    auto model = loadCheckpoint(checkpoint, "generator.");
    if (!model) return model.error();
    model->name = name;
    model->description = description;
    if (calibration) model->calibration = calibration;
    return saveCheckpoint(output, *model, Precision::Float16);
}

} // namespace muse
