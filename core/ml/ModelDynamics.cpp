// SPDX-License-Identifier: MIT
#include "core/ml/ModelDynamics.h"

#include "core/dataset/store/DynamicsJson.h"
#include "core/ml/ModelCard.h"

namespace muse {

Result<void> writeWithDynamics(const std::filesystem::path& model, const std::filesystem::path& output,
                               const Dynamics& dynamics) {
    const auto file = SafetensorsFile::open(model);
    if (!file) return file.error();
    if (const auto card = cardOf(*file); !card) return card.error();
    SafetensorsContent content{file->tensors(), file->metadata()};
    content.metadata[kDynamicsKey] = dynamicsJson(dynamics);
    return writeSafetensors(output, content);
}

} // namespace muse
