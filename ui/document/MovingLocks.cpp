// SPDX-License-Identifier: MIT
#include "ui/document/MovingLocks.h"

#include "ui/document/SongChange.h"

namespace muse {

void MovingLocks::follow(const SongChange& change) {
    if (change.replaced()) *this = {};
    if (!change.barMove) return;
    BarLocks gone = m_locks.follow(*change.barMove);
    if (const auto back = m_gone.find(change.step); back != m_gone.end()) m_locks.add(back->second);
    m_gone[change.step] = std::move(gone);
}

} // namespace muse
