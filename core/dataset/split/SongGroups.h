// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/Fingerprint.h"

#include <cstddef>
#include <vector>

namespace muse {

/// Songs that belong together because they share music: a disjoint-set forest, numbered as they are added.
class SongGroups {
public:
    void add(const Fingerprint& song);
    void join(std::size_t a, std::size_t b);
    /// The smallest fingerprint in the song's group: the same for all of them, whatever order they came in.
    Fingerprint of(std::size_t song);

private:
    std::size_t root(std::size_t song);

    std::vector<std::size_t> m_parents;
    std::vector<Fingerprint> m_smallest; ///< valid at roots
};

} // namespace muse
