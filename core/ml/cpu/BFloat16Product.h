// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/cpu/BFloat16.h"
#include "core/ml/net/Torch.h"

#include <memory>

namespace muse {

/// A product (rows x depth) (depth x columns) of row-major bfloat16 matrices with sums in float32, made by oneDNN with
/// the best instructions that it finds (AMX, AVX512_BF16). Prepared once for its sizes, then run often; several threads
/// may run it at once, each on itself alone.
class BFloat16Product {
public:
    enum class Result {
        BFloat16,          ///< C = AB, rounded
        BFloat16BiasLeaky, ///< C = leaky(AB + bias), rounded
        Float32,           ///< C = AB
        Float32BiasLeaky,  ///< C = leaky(AB + bias)
        AddFloat32         ///< C += AB
    };
    struct Form {
        Extent rows, columns, depth;
        Result result;
        bool leftTransposed = false; ///< the left factor lies as (depth x rows)
        bool rightFixed = false;     ///< the right factor is that of keepRight(), else as it lies (depth x columns)
    };

    explicit BFloat16Product(const Form& form);
    ~BFloat16Product();
    BFloat16Product(BFloat16Product&&) noexcept;
    BFloat16Product& operator=(BFloat16Product&&) noexcept;

    /// Takes a copy of the right factor, a bfloat16 tensor (depth, columns), in the order that is fastest.
    void keepRight(const Tensor& right);

    /// `right` is null where it is kept. `result` holds numbers of the form's type, and none where its bytes overlap a
    /// factor's. `bias` is one float32 a column.
    void run(const BFloat16* left, const BFloat16* right, void* result, const float* bias = nullptr) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace muse
