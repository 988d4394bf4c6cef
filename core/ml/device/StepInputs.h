// SPDX-License-Identifier: MIT
#pragma once

#include "core/gpu/DeviceEvent.h"
#include "core/ml/net/Torch.h"

#include <array>

namespace muse {

/// What changes from one update to the next, in tensors that stay where they are on the device. The processor fills
/// page-locked copies, two by turns, so that it prepares an update while the device still reads the last one's.
class StepInputs {
public:
    enum Part : std::size_t { Packed, Z, Zt, Zi, Zit, Drawn, FakeMoves, RealMoves, Alphas, Rates, Parts };
    using Set = std::array<Tensor, Parts>;

    /// `like`: CPU tensors of the types and sizes; undefined where an update has no such part.
    StepInputs(const Set& like, const torch::Device& device);

    /// The copies to fill next; waits until the device has taken what was in them.
    Set& host();
    /// Sends what host() gave on its way, and does not wait.
    void send();
    [[nodiscard]] const Tensor& operator[](Part part) const { return m_device[part]; }

private:
    torch::Device m_where;
    Set m_device;
    std::array<Set, 2> m_host;
    std::array<DeviceEvent, 2> m_sent;
    std::size_t m_turn = 0;
};

} // namespace muse
