// SPDX-License-Identifier: MIT
#include "core/ml/MachineReport.h"

#include "core/base/CpuLevel.h"
#include "core/base/Folder.h"
#include "core/base/Machine.h"
#include "core/gpu/DeviceInfo.h"
#include "core/ml/cpu/KernelRates.h"
#include "core/ml/library/TorchParts.h"
#include "core/ml/net/Torch.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <thread>
#ifdef MUSE_WITH_OPENBLAS
#include <cblas.h>
#endif

namespace muse {
namespace {

#ifdef MUSE_WITH_OPENBLAS

/// Names of OpenBLAS's kernels that use the vectors of a level.
bool coreUses(std::string core, CpuLevel level) {
    std::ranges::transform(core, core.begin(), [](unsigned char letter) { return std::tolower(letter); });
    const auto oneOf = [&](std::initializer_list<const char*> names) {
        return std::ranges::any_of(names, [&](const char* name) { return core == name; });
    };
    const bool avx512 = oneOf({"skylakex", "cooperlake", "sapphirerapids"});
    if (level >= CpuLevel::Avx512) return avx512;
    return level < CpuLevel::Avx2 || avx512 || oneOf({"haswell", "zen", "excavator"});
}

/// The matrix library with the kernels that it chose, and a warning where they are slower than the processor.
void describeMatrixLibrary(std::vector<std::string>& lines) {
    const std::string core = openblas_get_corename();
    lines.push_back(fmt::format("Matrix library: {}", openblas_get_config()));
    if (coreUses(core, cpuLevel())) return;
    const bool chosen = std::getenv("OPENBLAS_CORETYPE");
    lines.push_back(fmt::format("Warning: OpenBLAS uses its {} kernels, which do not use the vectors of {}; {}.", core,
                                name(cpuLevel()),
                                chosen ? "unset OPENBLAS_CORETYPE" : "set OPENBLAS_CORETYPE to Haswell or SkylakeX"));
}

#else

void describeMatrixLibrary(std::vector<std::string>& lines) {
    lines.emplace_back("Matrix library: LibTorch's own");
}

#endif

void describeKernels(std::vector<std::string>& lines) {
    lines.push_back(fmt::format("Kernels: {}{}", name(cpuLevel()),
                                cpuLevel() == processorLevel()
                                    ? std::string()
                                    : fmt::format(", as MUSE_CPU asks; the processor has {}", name(processorLevel()))));
    if (const auto warning = cpuLevelWarning(); !warning.empty()) lines.push_back("Warning: " + warning);
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
    for (const fs::path& device : filesIn("/sys/bus/pci/devices"))
        // PCI's class 3 is that of displays.
        if (firstLine(device / "class").starts_with("0x03"))
            cards.push_back(cardName(firstLine(device / "vendor"), firstLine(device / "device")));
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
    describeKernels(lines);
    describeMatrixLibrary(lines);
    const double rate = matrixGigaflops();
    const double most = float32KernelRate();
    lines.push_back(fmt::format(
        "Matrix product: {:.0f} GFLOP/s float32, {:.0f} % of the {:.0f} that these kernels reach in the cache{}", rate,
        100 * rate / most, most,
        rate < 10 ? " (very slow: install libopenblas0-pthread and choose it with update-alternatives)" : ""));
    if (const auto bfloat16 = bfloat16KernelRate())
        lines.push_back(fmt::format("Matrix product: {:.0f} GFLOP/s bfloat16 by oneDNN, {}", *bfloat16,
                                    prefersBFloat16() ? "used for training" : "for training with arithmetic bfloat16"));
    describeUse(lines);
    return lines;
}

} // namespace muse
