// SPDX-License-Identifier: MIT
#include "core/ml/ComputeEnvironment.h"

#include "core/base/Folder.h"
#include "core/ml/library/TorchCopy.h"
#include "core/ml/library/TorchParts.h"

#include <algorithm>
#include <cstring>
#include <dlfcn.h>
#include <elf.h>
#include <filesystem>
#include <fstream>

namespace muse {
namespace {

namespace fs = std::filesystem;

/// Libraries of ours lie side by side, wherever they are installed.
fs::path libraryFolder() {
    Dl_info here{};
    ::dladdr(reinterpret_cast<const void*>(&prepareComputeEnvironment), &here);
    return fs::path(here.dli_fname).parent_path();
}

/// Whether a library has all the bytes that its header promises: the loader maps one that was cut short all the same,
/// and dies of the first page that is missing. What has no such header is left to the loader, which says so.
bool cutShort(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    Elf64_Ehdr header{};
    if (!file.read(reinterpret_cast<char*>(&header), sizeof(header))) return false;
    if (std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0) return false;
    std::uintmax_t end = header.e_shoff + std::uintmax_t{header.e_shnum} * header.e_shentsize;
    file.seekg(static_cast<std::streamoff>(header.e_phoff));
    Elf64_Phdr segment{};
    for (int i = 0; i < header.e_phnum && file.read(reinterpret_cast<char*>(&segment), sizeof(segment)); ++i)
        end = std::max<std::uintmax_t>(end, segment.p_offset + segment.p_filesz);
    std::error_code code;
    const auto size = fs::file_size(path, code);
    return !code && end > size;
}

Result<const TorchParts*> open() {
    prepareComputeEnvironment();
    const fs::path folder = libraryFolder();
    for (const fs::path& file : filesIn(folder))
        if (file.filename().string().find("torch") != std::string::npos && cutShort(file))
            return Error{"{} is not whole; build or install the program again.", file};
    // Whichever is open first is what ours finds under LibTorch's name.
    if (const fs::path newer = newerThanCopy(folder); !newer.empty()) ::dlopen(newer.c_str(), RTLD_NOW | RTLD_LOCAL);
    const fs::path path = folder / MUSE_TORCH_LIBRARY;
    void* library = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return Error{"Could not load {}, which makes and trains models ({}); build or install the program "
                     "again.",
                     path, ::dlerror()};
    const auto parts = reinterpret_cast<decltype(&museTorchParts)>(::dlsym(library, "museTorchParts"));
    if (!parts) return Error{"{} belongs to another build; build or install the program again.", path};
    return parts();
}

} // namespace

Result<const TorchParts*> torchParts() {
    static const Result<const TorchParts*> opened = open();
    return opened;
}

} // namespace muse
