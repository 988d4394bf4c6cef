// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/cpu/MatrixKernel.h"
#include "core/ml/net/Torch.h"

namespace muse {

/// A weight matrix ready to be a right factor of MatrixKernel.h's products.
struct PackedWeight {
    Tensor memory;
    RightFactor factor{};

    PackedWeight() = default;
    /// Of a float32 matrix whose columns are a multiple of kColumnBlock.
    explicit PackedWeight(const Tensor& matrix) {
        const auto plain = matrix.contiguous();
        memory = torch::empty_like(plain);
        factor = pack(plain.data_ptr<float>(), plain.size(1), plain.size(0), plain.size(1), memory.data_ptr<float>());
    }
};

} // namespace muse
