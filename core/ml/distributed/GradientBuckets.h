// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/distributed/Ranks.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace muse {

/// Adds up gradients over ranks while others are still computed (bucketing as in Li et al. 2020, "PyTorch
/// Distributed"): each goes into the bucket that its place says, and full buckets are sent, in the order of buckets,
/// which is the reverse of the parameters': backward passes come to the last ones first.
class GradientBuckets {
public:
    /// `bytes`: what a bucket holds before the next one is begun. Parameters are float32 and stay as large.
    GradientBuckets(Ranks& ranks, const std::vector<Tensor>& parameters, std::size_t bytes = 4 << 20);

    [[nodiscard]] std::size_t count() const { return m_buckets.size(); }
    /// The gradient of that parameter is known. Each at most once before finish().
    void arrived(std::size_t parameter, const Tensor& gradient);
    /// Sends what is left, waits, and writes the sums into `gradients`, in the parameters' order. Those that did not
    /// arrive stay as they are; they must be the same in all ranks.
    void finish(const std::vector<Tensor>& gradients);

private:
    struct Bucket {
        Tensor numbers;
        std::size_t waiting = 0; ///< parameters of it that have not arrived
        std::size_t members = 0;
        std::unique_ptr<Ranks::Pending> sum{};
    };
    struct Place {
        std::size_t bucket;
        Tensor part; ///< of the bucket's numbers
        bool arrived = false;
    };

    void send(std::size_t end);

    Ranks& m_ranks;
    std::vector<Bucket> m_buckets;
    std::vector<Place> m_places; ///< of each parameter
    std::size_t m_sent = 0;      ///< buckets
};

} // namespace muse
