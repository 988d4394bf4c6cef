// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <initializer_list>
#include <span>
#include <string_view>

namespace muse::cli {

/// Refuses a file to write that ends in none of these, such as ".csv", has no name at all, or lies where nothing can be
/// written.
Result<void> checkEnding(const std::filesystem::path& path, std::span<const std::string_view> endings);
Result<void> checkEnding(const std::filesystem::path& path, std::initializer_list<std::string_view> endings);

/// Refuses files to write of which two are one, or one is read as well: before the work, as what is written last would
/// be all that is left.
Result<void> checkApart(std::span<const std::filesystem::path> outputs, std::span<const std::filesystem::path> inputs);

} // namespace muse::cli
