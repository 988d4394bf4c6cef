// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/BarMeasures.h"

#include <bitset>
#include <cstddef>
#include <vector>

namespace muse {

/// How much of what begins in a bar begins in the next bar of its phrase too, kept as onsets come one after another:
/// the mean over neighbours that both sound of what they have in common, over what is in either (Jaccard index;
/// docs/manual/coherence.md, repetition). `Places` is in how many places of a bar an onset may lie.
template <std::size_t Places> class RepeatedOnsets {
public:
    explicit RepeatedOnsets(std::size_t bars) : m_bars(bars), m_pairs(bars) {}

    void add(std::size_t bar, std::size_t place) {
        auto& here = m_bars[bar];
        if (here.test(place)) return;
        const bool hasBefore = bar % kBarsPerPhrase > 0, hasAfter = bar % kBarsPerPhrase + 1 < kBarsPerPhrase;
        if (hasBefore) take(bar - 1);
        if (hasAfter) take(bar);
        here.set(place);
        if (hasBefore) put(bar - 1, m_bars[bar - 1].test(place));
        if (hasAfter) put(bar, m_bars[bar + 1].test(place));
    }

    /// 0..1; 0 where no neighbours both sound.
    [[nodiscard]] double share() const { return m_count > 0 ? m_sum / m_count : 0; }

private:
    /// Of a bar and the next one.
    struct Pair {
        int common = 0;
        int either = 0;
        [[nodiscard]] double share() const { return static_cast<double>(common) / either; }
    };

    [[nodiscard]] bool bothSound(std::size_t first) const { return m_bars[first].any() && m_bars[first + 1].any(); }
    void take(std::size_t first) {
        if (!bothSound(first)) return;
        m_sum -= m_pairs[first].share();
        --m_count;
    }
    void put(std::size_t first, bool isCommon) {
        ++(isCommon ? m_pairs[first].common : m_pairs[first].either);
        if (!bothSound(first)) return;
        m_sum += m_pairs[first].share();
        ++m_count;
    }

    std::vector<std::bitset<Places>> m_bars;
    std::vector<Pair> m_pairs;
    double m_sum = 0;
    double m_count = 0;
};

} // namespace muse
