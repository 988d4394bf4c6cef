// SPDX-License-Identifier: MIT
#include "app/cli/OutputFiles.h"

#include "core/base/Extension.h"
#include "core/base/File.h"

#include <algorithm>
#include <fmt/format.h>

#include <unistd.h>

namespace muse::cli {
namespace {

/// Long work must not end at a folder that is not there.
Result<void> checkFolderOf(const std::filesystem::path& path) {
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    std::error_code code;
    if (!std::filesystem::is_directory(folder, code))
        return Error{"{} cannot be written, as there is no folder {}; make it first, or name another.", path, folder};
    if (::access(folder.c_str(), W_OK | X_OK) != 0)
        return Error{"{} cannot be written, as nothing may be written into the folder {}; name another.", path, folder};
    return {};
}

} // namespace

Result<void> checkEnding(const std::filesystem::path& path, std::span<const std::string_view> endings) {
    if (path.empty()) return Error{"The name of the file to write is empty; name one."};
    std::error_code code;
    if (std::filesystem::is_directory(path, code))
        return Error{"{} is a folder; add the name of a file to write.", path};
    if (std::ranges::find(endings, extensionOf(path)) != endings.end()) return checkFolderOf(path);
    const auto most = endings.first(endings.size() - 1);
    return Error{"{} has no ending that says how to write it; use {}{}{}.", path,
                 fmt::format("{}", fmt::join(most, ", ")), most.empty() ? "" : " or ", endings.back()};
}

Result<void> checkEnding(const std::filesystem::path& path, std::initializer_list<std::string_view> endings) {
    return checkEnding(path, std::span(endings.begin(), endings.size()));
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
