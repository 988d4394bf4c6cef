// SPDX-License-Identifier: MIT
#include "core/ml/MachineReport.h"

#include "core/gpu/DeviceInfo.h"
#include "core/ml/library/TorchParts.h"
#include "core/ml/net/Torch.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
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

std::string firstLine(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

std::string cardName(const std::string& vendor, const std::string& device) {
    const std::string id = fmt::format("PCI {}:{}", vendor, device);
    if (vendor == "0x10de") return "NVIDIA, " + id;
    if (vendor == "0x1002") return "AMD, " + id;
    if (vendor == "0x8086") return "Intel, " + id;
    return id;
}

/// By the kernel's word, as a machine may have a card that this build or LibTorch knows nothing of.
std::vector<std::string> graphicsCards() {
    namespace fs = std::filesystem;
    std::vector<std::string> cards;
    std::error_code code;
    for (const auto& device : fs::directory_iterator("/sys/bus/pci/devices", code))
        // PCI's class 3 is that of displays.
        if (firstLine(device.path() / "class").starts_with("0x03"))
            cards.push_back(cardName(firstLine(device.path() / "vendor"), firstLine(device.path() / "device")));
    return cards;
}

void describeCards(std::vector<std::string>& lines) {
    const auto devices = cudaDevices();
    for (const DeviceInfo& device : devices)
        lines.push_back(fmt::format("GPU: {}, {:.1f} GiB, LibTorch {} use it", device.name,
                                    static_cast<double>(device.memoryBytes) / (1 << 30),
                                    torch::cuda::is_available() ? "can" : "cannot"));
    if (!devices.empty()) return;
    const auto cards = graphicsCards();
    for (const std::string& card : cards)
        lines.push_back("GPU: " + card);
    if (cards.empty()) lines.emplace_back("GPU: none");
}

/// What musegan and the studio compute on.
void describeUse(std::vector<std::string>& lines) {
    const auto processor = fmt::format("the processor, {} threads", at::get_num_threads());
    const bool cuda = builtWithCuda() && torch::cuda::is_available();
    lines.push_back("Used for generating: " + processor);
    lines.push_back("Used for training: " + processor +
                    (cuda              ? "; or the GPU, with --device cuda"
                     : builtWithCuda() ? "; CUDA finds no GPU here"
                                       : "; a GPU takes a build of the 'cuda' preset (packaging/gpu)"));
}

} // namespace

std::vector<std::string> torchside::describeMachine() {
    std::vector<std::string> lines;
    lines.push_back(fmt::format("Processor: {}, {} threads", processorName(), std::thread::hardware_concurrency()));
    describeCards(lines);
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
    describeUse(lines);
    return lines;
}

} // namespace muse
