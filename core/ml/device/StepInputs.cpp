// SPDX-License-Identifier: MIT
#include "core/ml/device/StepInputs.h"

#include "core/ml/device/Device.h"

namespace muse {

StepInputs::StepInputs(const Set& like, const torch::Device& device) : m_where(device) {
    for (std::size_t i = 0; i < like.size(); ++i) {
        if (!like[i].defined()) continue;
        m_device[i] = torch::zeros(like[i].sizes(), like[i].options().device(device));
        for (Set& host : m_host)
            host[i] = torch::zeros(like[i].sizes(), like[i].options().pinned_memory(device.is_cuda()));
    }
}

StepInputs::Set& StepInputs::host() {
    m_sent[m_turn].wait();
    return m_host[m_turn];
}

void StepInputs::send() {
    for (std::size_t i = 0; i < m_device.size(); ++i)
        if (m_device[i].defined()) m_device[i].copy_(m_host[m_turn][i], /*non_blocking=*/true);
    if (m_where.is_cuda()) m_sent[m_turn].record(currentStream(m_where));
    m_turn = 1 - m_turn;
}

} // namespace muse
