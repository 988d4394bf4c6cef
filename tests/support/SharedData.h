// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace muse::test {

/// `../shared/data/<name>` beside the checkout (or MUSE_SHARED_DATA), or nothing where that folder is absent: then
/// QSKIP.
std::optional<std::filesystem::path> sharedData(const std::string& name);

/// A path inside the source tree, such as "assets/songs".
std::filesystem::path sourcePath(const std::string& relative);

} // namespace muse::test
