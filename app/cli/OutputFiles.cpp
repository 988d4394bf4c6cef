// SPDX-License-Identifier: MIT
#include "app/cli/OutputFiles.h"

#include "core/base/Extension.h"
#include "core/base/File.h"

#include <algorithm>
#include <fmt/format.h>

namespace muse::cli {

Result<void> checkEnding(const std::filesystem::path& path, std::initializer_list<std::string_view> endings) {
    if (std::ranges::find(endings, extensionOf(path)) != endings.end()) return {};
    return Error{"{} has no ending that says how to write it; use {}.", path,
                 fmt::format("{}", fmt::join(endings, " or "))};
}

Result<void> checkApart(std::span<const std::filesystem::path> outputs, std::span<const std::filesystem::path> inputs) {
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const auto isIt = [&](const std::filesystem::path& other) { return isSameFile(outputs[i], other); };
        if (std::ranges::any_of(outputs.first(i), isIt))
            return Error{"{} is named for two outputs; give each a name of its own.", outputs[i]};
        if (std::ranges::any_of(inputs, isIt))
            return Error{"{} is to be read and to be written; choose another name for the output.", outputs[i]};
    }
    return {};
}

} // namespace muse::cli
