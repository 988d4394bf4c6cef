// SPDX-License-Identifier: MIT
#include "core/ml/library/TorchCopy.h"

#include <fstream>
#include <sys/stat.h>

namespace muse {

std::filesystem::path newerThanCopy(const std::filesystem::path& folder) {
    std::ifstream stamp(folder / "libtorch_cpu.from");
    std::intmax_t size = 0;
    std::intmax_t changed = 0;
    std::string source;
    if (!(stamp >> size >> changed >> std::ws) || !std::getline(stamp, source)) return {};
    struct stat now {};
    const bool same = ::stat(source.c_str(), &now) == 0 && now.st_size == size && now.st_mtime == changed;
    return same ? std::filesystem::path() : std::filesystem::path(source);
}

} // namespace muse
