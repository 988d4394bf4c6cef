// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muse {

/// A whole file's bytes; refused when larger than `limit` bytes.
Result<std::vector<std::uint8_t>> readFile(const std::filesystem::path& path, std::uintmax_t limit = 1u << 30);

/// A whole file as text.
Result<std::string> readText(const std::filesystem::path& path, std::uintmax_t limit = 1u << 30);

/// Whether two paths, of which one or both need not be there yet, lead to one file.
bool isSameFile(const std::filesystem::path& one, const std::filesystem::path& other);

/// Replaces a file so that a crash leaves either the old or the new one, never half of it (TemporaryFile.h).
Result<void> replaceFile(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);
Result<void> replaceFile(const std::filesystem::path& path, std::string_view text);
/// The same for pieces that lie apart in memory, written one after the other.
Result<void> replaceFile(const std::filesystem::path& path, std::span<const std::span<const std::uint8_t>> parts);

} // namespace muse
