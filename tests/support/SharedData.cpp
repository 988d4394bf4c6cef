// SPDX-License-Identifier: MIT
#include "tests/support/SharedData.h"

#include <cstdlib>

namespace muse::test {
namespace fs = std::filesystem;

std::optional<fs::path> sharedData(const std::string& name) {
    const char* named = std::getenv("MUSE_SHARED_DATA");
    const fs::path folder = named ? fs::path(named) : fs::path(MUSE_SOURCE_DIR) / ".." / "shared" / "data";
    std::error_code code;
    const fs::path path = folder / name;
    if (!fs::exists(path, code)) return std::nullopt;
    return fs::canonical(path, code);
}

fs::path sourcePath(const std::string& relative) {
    return fs::path(MUSE_SOURCE_DIR) / relative;
}

} // namespace muse::test
