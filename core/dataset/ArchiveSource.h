// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/MidiSource.h"

namespace muse {

/// Every MIDI file of a .zip or .tar (plain, gzip, bzip2, xz, zstd), in the archive's order; nothing is unpacked to
/// disk.
Result<std::unique_ptr<MidiSource>> openArchiveSource(const std::filesystem::path& path, const std::string& folder,
                                                      std::stop_token stop);

} // namespace muse
