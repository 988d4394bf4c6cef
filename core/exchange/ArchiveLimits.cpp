// SPDX-License-Identifier: MIT
#include "core/exchange/ArchiveLimits.h"

namespace muse {

Result<void> ArchiveCount::addEntry() {
    if (m_entries == m_limits.mostEntries)
        return Error{"it has more than {} entries, too many to be music", m_limits.mostEntries};
    ++m_entries;
    return {};
}

Result<void> ArchiveCount::addBytes(std::uint64_t count) {
    m_bytes += count;
    if (m_bytes > m_limits.mostBytes) return Error{"it unpacks to more than {} MiB", m_limits.mostBytes >> 20};
    if (m_bytes > m_limits.harmlessBytes && m_bytes / m_limits.mostRatio > m_packed)
        return Error{"it unpacks to more than {} times its size, which music never does", m_limits.mostRatio};
    return {};
}

} // namespace muse
