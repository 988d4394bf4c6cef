// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace muse {

/// What a file's name ends in, ".mid", in lower case: whoever names it OUT.MID means the same.
inline std::string extensionOf(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    for (char& c : extension)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return extension;
}

} // namespace muse
