// SPDX-License-Identifier: MIT
#include "core/ml/library/TorchParts.h"

namespace muse {

/// For a build that links LibTorch as it does anything else.
Result<const TorchParts*> torchParts() {
    return museTorchParts();
}

} // namespace muse
