// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <limits>

namespace muse {

/// How much may come out of an archive: more than this is no music, but made to fill the memory or the disk.
struct ArchiveLimits {
    std::uint64_t harmlessBytes; ///< so much may come out whatever went in
    std::uint64_t mostRatio;     ///< beyond, so many bytes for each one that went in
    std::uint64_t mostBytes;
    std::uint64_t mostEntries;
};

/// Of a song, which is unpacked to memory as a whole: far above any piano-roll, and never more than memory can spare.
inline constexpr ArchiveLimits kSongArchive = {64ull << 20, 100, 512ull << 20, 4096};
/// Of songs that are read one after the other, and of a training array unpacked to disk: fifty times all of Lakh; the
/// largest public array unpacks to 6 GB.
inline constexpr ArchiveLimits kLibraryArchive = {1ull << 30, 500, 256ull << 30,
                                                  std::numeric_limits<std::uint64_t>::max()};

/// Counts what comes out of one archive. The Errors are the reason alone, such as "it unpacks to more than 256 GiB".
class ArchiveCount {
public:
    /// `packed`: bytes of the archive itself.
    ArchiveCount(const ArchiveLimits& limits, std::uint64_t packed) : m_limits(limits), m_packed(packed) {}

    Result<void> addEntry();
    Result<void> addBytes(std::uint64_t count);
    [[nodiscard]] std::uint64_t entries() const { return m_entries; }

private:
    ArchiveLimits m_limits;
    std::uint64_t m_packed;
    std::uint64_t m_entries = 0;
    std::uint64_t m_bytes = 0;
};

} // namespace muse
