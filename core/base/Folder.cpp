// SPDX-License-Identifier: MIT
#include "core/base/Folder.h"

#include <algorithm>

namespace muse {

std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code code;
    std::filesystem::directory_iterator entry(folder, code);
    for (const std::filesystem::directory_iterator end; !code && entry != end; entry.increment(code))
        files.push_back(entry->path());
    std::ranges::sort(files);
    return files;
}

} // namespace muse
