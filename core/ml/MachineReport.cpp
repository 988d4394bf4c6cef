// SPDX-License-Identifier: MIT
#include "core/ml/MachineReport.h"

#include "core/gpu/DeviceInfo.h"
#include "core/ml/net/Torch.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <fstream>
#include <thread>
#ifdef MUSE_WITH_OPENBLAS
#include <cblas.h>
#endif

namespace muse {
namespace {

std::string processorName() {
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; std::getline(info, line);)
        if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
    return "unknown";
}

/// show_config() cannot tell which BLAS runs, but its speed can: the reference BLAS is forty times slower (perf.md).
double matrixGigaflops() {
    constexpr Extent size = 1024;
    const auto a = torch::rand({size, size});
    const auto b = torch::rand({size, size});
    double best = 0;
    for (int round = 0; round < 5; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        torch::mm(a, b);
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        best = std::max(best, 2e-9 * size * size * size / seconds);
    }
    return best;
}

} // namespace

std::vector<std::string> describeMachine() {
    std::vector<std::string> lines;
    lines.push_back(fmt::format("Processor: {}, {} threads", processorName(), std::thread::hardware_concurrency()));
    lines.push_back(fmt::format("LibTorch: {}, {} compute threads", TORCH_VERSION, at::get_num_threads()));
    const double rate = matrixGigaflops();
#ifdef MUSE_WITH_OPENBLAS
    lines.push_back(fmt::format("Matrix library: {}", openblas_get_config()));
#else
    lines.emplace_back("Matrix library: LibTorch's own");
#endif
    lines.push_back(fmt::format(
        "Matrix product: {:.0f} GFLOP/s float32{}", rate,
        rate < 10 ? " (very slow: install libopenblas0-pthread and choose it with update-alternatives)" : ""));
    if (!builtWithCuda()) lines.emplace_back("CUDA: this build has none (the 'cuda' preset has)");
    for (const DeviceInfo& device : cudaDevices())
        lines.push_back(fmt::format("CUDA device: {}, {:.1f} GiB, LibTorch {} use it", device.name,
                                    static_cast<double>(device.memoryBytes) / (1 << 30),
                                    torch::cuda::is_available() ? "can" : "cannot"));
    return lines;
}

} // namespace muse
