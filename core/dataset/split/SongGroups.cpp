// SPDX-License-Identifier: MIT
#include "core/dataset/split/SongGroups.h"

#include <algorithm>
#include <utility>

namespace muse {

void SongGroups::add(const Fingerprint& song) {
    m_parents.push_back(m_parents.size());
    m_smallest.push_back(song);
}

std::size_t SongGroups::root(std::size_t song) {
    while (m_parents[song] != song)
        song = m_parents[song] = m_parents[m_parents[song]];
    return song;
}

void SongGroups::join(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    if (a > b) std::swap(a, b);
    m_parents[b] = a;
    m_smallest[a] = std::min(m_smallest[a], m_smallest[b]);
}

Fingerprint SongGroups::of(std::size_t song) {
    return m_smallest[root(song)];
}

} // namespace muse
