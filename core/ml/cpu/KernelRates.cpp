// SPDX-License-Identifier: MIT
#include "core/ml/cpu/KernelRates.h"

#include "core/ml/cpu/BFloat16Product.h"
#include "core/ml/cpu/BFloat16Support.h"
#include "core/ml/cpu/MatrixKernel.h"
#include "core/ml/cpu/PackedWeight.h"

#include <ATen/Parallel.h>
#include <chrono>

namespace muse {
namespace {

// The critic's second layer at paper width, where most of the work lies, for a tile of cells.
constexpr Extent kRows = 96, kColumns = 128, kDepth = 384;
constexpr int kTimes = 200;
constexpr int kTries = 5;

/// Best rate of the product that `multiplyOnce(thread)` makes, on all threads at once.
template <typename Multiply> double bestRate(const Multiply& multiplyOnce) {
    const auto threads = static_cast<Extent>(at::get_num_threads());
    double best = 0;
    for (int i = 0; i < kTries; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        at::parallel_for(0, threads, 1, [&](Extent first, Extent last) {
            for (Extent thread = first; thread < last; ++thread)
                for (int n = 0; n < kTimes; ++n)
                    multiplyOnce(thread);
        });
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        best = std::max(best, 2e-9 * kRows * kColumns * kDepth * kTimes * static_cast<double>(threads) / seconds);
    }
    return best;
}

} // namespace

double float32KernelRate() {
    const auto threads = static_cast<Extent>(at::get_num_threads());
    const auto left = torch::rand({threads, kRows, kDepth});
    const PackedWeight right(torch::rand({kDepth, kColumns}));
    auto result = torch::empty({threads, kRows, kColumns});
    return bestRate([&](Extent thread) {
        multiply(kRows, kColumns, kDepth, {left.data_ptr<float>() + thread * kRows * kDepth, kDepth, 1}, right.factor,
                 {result.data_ptr<float>() + thread * kRows * kColumns, kColumns}, Epilogue::Store);
    });
}

std::optional<double> bfloat16KernelRate() {
    if (!canMultiplyBFloat16()) return std::nullopt;
    const auto threads = static_cast<Extent>(at::get_num_threads());
    const auto left = torch::rand({threads, kRows, kDepth}).to(torch::kBFloat16);
    auto result = torch::empty({threads, kRows, kColumns}, torch::kBFloat16);
    BFloat16Product product({kRows, kColumns, kDepth, BFloat16Product::Result::BFloat16, false, true});
    product.keepRight(torch::rand({kDepth, kColumns}).to(torch::kBFloat16));
    const auto* from = reinterpret_cast<const BFloat16*>(left.data_ptr());
    auto* to = reinterpret_cast<BFloat16*>(result.data_ptr());
    return bestRate(
        [&](Extent thread) { product.run(from + thread * kRows * kDepth, nullptr, to + thread * kRows * kColumns); });
}

} // namespace muse
