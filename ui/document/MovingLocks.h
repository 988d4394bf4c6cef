// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/BarLocks.h"

#include <cstdint>
#include <map>

namespace muse {

struct SongChange;

/// Locks that stay with their music: they move with the bars that they are about, go with bars that are deleted, and
/// come back with them when that is undone.
class MovingLocks {
public:
    MovingLocks() = default;
    explicit MovingLocks(BarLocks locks) : m_locks(std::move(locks)) {}

    [[nodiscard]] const BarLocks& now() const { return m_locks; }
    void set(BarLocks locks) { m_locks = std::move(locks); }
    /// Forgets all when another song is open.
    void follow(const SongChange& change);

private:
    BarLocks m_locks;
    std::map<std::uint64_t, BarLocks> m_gone; ///< by the step of the history that took their bars
};

} // namespace muse
