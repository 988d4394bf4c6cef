// SPDX-License-Identifier: MIT
#include "core/ml/ComputeEnvironment.h"
#include "core/ml/library/TorchCopy.h"
#include "core/ml/library/TorchParts.h"

#include <dlfcn.h>
#include <filesystem>
#include <fmt/format.h>

namespace muse {
namespace {

namespace fs = std::filesystem;

/// Libraries of ours lie side by side, wherever they are installed.
fs::path libraryFolder() {
    Dl_info here{};
    ::dladdr(reinterpret_cast<const void*>(&prepareComputeEnvironment), &here);
    return fs::path(here.dli_fname).parent_path();
}

Result<const TorchParts*> open() {
    prepareComputeEnvironment();
    const fs::path folder = libraryFolder();
    // Whichever is open first is what ours finds under LibTorch's name.
    if (const fs::path newer = newerThanCopy(folder); !newer.empty()) ::dlopen(newer.c_str(), RTLD_NOW | RTLD_LOCAL);
    const fs::path path = folder / MUSE_TORCH_LIBRARY;
    void* library = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return Error{fmt::format("Could not load {}, which makes and trains models ({}); build or install the program "
                                 "again.",
                                 path.string(), ::dlerror())};
    const auto parts = reinterpret_cast<decltype(&museTorchParts)>(::dlsym(library, "museTorchParts"));
    if (!parts)
        return Error{fmt::format("{} belongs to another build; build or install the program again.", path.string())};
    return parts();
}

} // namespace

Result<const TorchParts*> torchParts() {
    static const Result<const TorchParts*> opened = open();
    return opened;
}

} // namespace muse
