// SPDX-License-Identifier: MIT
#pragma once

// The one place that includes LibTorch; what differs between its versions belongs here.
#include <torch/torch.h>

namespace muse {

using torch::Tensor;

/// A tensor extent or index, as LibTorch counts.
using Extent = std::int64_t;

} // namespace muse
