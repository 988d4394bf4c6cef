// SPDX-License-Identifier: MIT
#include "core/ml/device/StepGraph.h"

#ifdef MUSE_WITH_CUDA
#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDAGuard.h>
#include <stdexcept>
#endif

namespace muse {

#ifdef MUSE_WITH_CUDA

namespace {

/// Runs before the recording, in which libraries choose their algorithms and take their working memory.
constexpr int kOrdinaryRuns = 3;

} // namespace

/// A graph is recorded on a stream of its own, as the default one cannot be.
struct StepGraph::Recording {
    c10::cuda::CUDAStream stream = c10::cuda::getStreamFromPool();
    at::cuda::CUDAGraph graph;

    void record(const std::function<void()>& work) {
        try {
            graph.capture_begin();
            work();
            graph.capture_end();
        } catch (const std::exception& problem) {
            throw std::runtime_error(
                std::string("the step could not be recorded as a CUDA graph; train with --cuda-graphs false (") +
                problem.what() + ")");
        }
    }
};

StepGraph::StepGraph(const torch::Device& device, bool record) : m_record(record && device.is_cuda()) {}

void StepGraph::run(const std::function<void()>& work) {
    if (!m_record) return work();
    if (m_runs <= kOrdinaryRuns) {
        if (!m_recording) m_recording = std::make_unique<Recording>();
        c10::cuda::getCurrentCUDAStream().synchronize();
        const c10::cuda::CUDAStreamGuard guard(m_recording->stream);
        if (m_runs++ < kOrdinaryRuns)
            work();
        else
            m_recording->record(work); // which does not do it
        m_recording->stream.synchronize();
        if (m_runs <= kOrdinaryRuns) return;
    }
    m_recording->graph.replay();
}

#else

struct StepGraph::Recording {};

StepGraph::StepGraph(const torch::Device&, bool) : m_record(false) {}

void StepGraph::run(const std::function<void()>& work) {
    work();
}

#endif

StepGraph::~StepGraph() = default;

} // namespace muse
