// SPDX-License-Identifier: MIT
#include "core/ml/distributed/GradientBuckets.h"

namespace muse {

GradientBuckets::GradientBuckets(Ranks& ranks, const std::vector<Tensor>& parameters, std::size_t bytes)
    : m_ranks(ranks), m_places(parameters.size()) {
    std::vector<Extent> sizes;
    std::vector<Extent> offsets(parameters.size());
    for (std::size_t i = parameters.size(); i-- > 0;) {
        if (sizes.empty() || static_cast<std::size_t>(sizes.back()) * sizeof(float) >= bytes) {
            sizes.push_back(0);
            m_buckets.emplace_back();
        }
        m_places[i].bucket = m_buckets.size() - 1;
        offsets[i] = sizes.back();
        sizes.back() += parameters[i].numel();
        ++m_buckets.back().members;
    }
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        m_buckets[i].numbers = torch::zeros({sizes[i]});
        m_buckets[i].waiting = m_buckets[i].members;
    }
    for (std::size_t i = 0; i < parameters.size(); ++i)
        m_places[i].part = m_buckets[m_places[i].bucket]
                               .numbers.narrow(0, offsets[i], parameters[i].numel())
                               .view(parameters[i].sizes());
}

/// Of full buckets, those before `end` that come next.
void GradientBuckets::send(std::size_t end) {
    for (; m_sent < end; ++m_sent)
        m_buckets[m_sent].sum = m_ranks.startSum(m_buckets[m_sent].numbers);
}

void GradientBuckets::arrived(std::size_t parameter, const Tensor& gradient) {
    torch::NoGradGuard guard;
    Place& place = m_places[parameter];
    place.part.copy_(gradient);
    place.arrived = true;
    --m_buckets[place.bucket].waiting;
    std::size_t full = m_sent;
    while (full < m_buckets.size() && m_buckets[full].waiting == 0)
        ++full;
    send(full);
}

void GradientBuckets::finish(const std::vector<Tensor>& gradients) {
    torch::NoGradGuard guard;
    send(m_buckets.size());
    for (Bucket& bucket : m_buckets) {
        bucket.sum->finish();
        bucket.sum.reset();
        bucket.waiting = bucket.members;
    }
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].arrived) gradients[i].copy_(m_places[i].part);
        m_places[i].arrived = false;
    }
    m_sent = 0;
}

} // namespace muse
