// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Torch.h"
#include "core/ml/train/Checkpoint.h"

#include <map>
#include <string>

namespace muse {

/// Begins a training with another model's weights instead of random ones (fine-tuning): copies into `state`, as
/// Trainer::state() names it, what `source` has for the model `config`.
///
/// Kind and width must be alike; the given track may differ. Then the layers that take the given track's maps keep
/// their fresh weights for those maps, outputs are matched family by family, and so are jamming's critics. A file
/// without a critic, such as a shipped model, or with a critic of another kind leaves the critic fresh. The error says
/// what does not fit.
Result<void> warmStart(const std::map<std::string, Tensor>& state, const GanConfig& config, const Checkpoint& source);

} // namespace muse
