// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/segmentation/SegmentationSettings.h"
#include "core/dataset/segmentation/StructureFrames.h"

#include <cstdint>
#include <vector>

namespace muse {

/// Which moments of a song are alike: a symmetric matrix of bits with an empty diagonal.
class Recurrence {
public:
    explicit Recurrence(int size = 0)
        : m_size(size), m_words((static_cast<std::size_t>(size) + 63) / 64),
          m_bits(m_words * static_cast<std::size_t>(size)) {}

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool at(int i, int j) const {
        return (m_bits[word(i, j)] >> (static_cast<unsigned>(j) % 64) & 1) != 0;
    }
    void set(int i, int j) { m_bits[word(i, j)] |= std::uint64_t{1} << (static_cast<unsigned>(j) % 64); }

private:
    [[nodiscard]] std::size_t word(int i, int j) const {
        return static_cast<std::size_t>(i) * m_words + static_cast<std::size_t>(j) / 64;
    }

    int m_size;
    std::size_t m_words;
    std::vector<std::uint64_t> m_bits;
};

/// Two embedded frames recur when each is among the other's nearest neighbours (reference.md 4.5). Frames that are
/// exactly as far as the last neighbour count too: in music of loops there are many, and none is nearer than another.
/// Embedded frame i covers frames i .. i + embedding - 1; there are embedding - 1 fewer than frames.
Recurrence recurrence(const StructureFrames& frames, const SegmentationSettings& settings);

} // namespace muse
