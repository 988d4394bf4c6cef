// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/net/Torch.h"

#include <functional>
#include <memory>

namespace muse {

/// Work that is the same kernels on the same memory every time. On a CUDA device it is done a few times as it is, then
/// recorded as a CUDA graph and from then on repeated by one call, so that a step of hundreds of small kernels does not
/// wait for the processor that launches them. Elsewhere, or with `record` off, it is simply done.
class StepGraph {
public:
    explicit StepGraph(const torch::Device& device, bool record = true);
    ~StepGraph();
    StepGraph(const StepGraph&) = delete;
    StepGraph& operator=(const StepGraph&) = delete;

    /// `work` must not wait for the device, and must read whatever changes from tensors that stay where they are.
    void run(const std::function<void()>& work);

private:
    struct Recording;

    [[maybe_unused]] bool m_record; ///< nothing asks without CUDA
    [[maybe_unused]] int m_runs = 0;
    std::unique_ptr<Recording> m_recording;
};

} // namespace muse
