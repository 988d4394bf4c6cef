// SPDX-License-Identifier: MIT
#include "app/cli/model/TakenDynamics.h"

#include "core/dataset/store/PhraseDataset.h"
#include "core/ml/ModelDynamics.h"

namespace muse::cli {

Result<bool> takeDynamics(const std::string& dataset, const std::string& model, const std::string& output) {
    const auto data = PhraseDataset::open(dataset);
    if (!data) return data.error();
    if (!data->dynamics()) return false;
    if (const auto done = writeWithDynamics(model, output, *data->dynamics()); !done) return done.error();
    return true;
}

} // namespace muse::cli
