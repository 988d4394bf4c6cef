// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace muse {

using ZipEntries = std::map<std::string, std::vector<std::uint8_t>>;

/// All entries of a zip archive, unpacked to memory within kSongArchive. Refuses what is no zip archive or is cut
/// short; the Error is the reason alone, and the caller names the file.
Result<ZipEntries> unzip(std::span<const std::uint8_t> bytes);

/// Whether bytes begin as a zip archive does, whatever the file is called.
bool isZip(std::span<const std::uint8_t> bytes);

/// The bytes of a zip archive with those entries, deflated; always the same for the same entries.
Result<std::vector<std::uint8_t>> zip(const ZipEntries& entries);

} // namespace muse
