// SPDX-License-Identifier: MIT
#include "core/metrics/copies/NearestPhrases.h"

#include "core/base/ParallelFor.h"
#include "core/metrics/copies/CommonOnsets.h"

#include <algorithm>
#include <limits>

namespace muse {
namespace {

/// Prints that stay in a core's second-level cache while some phrases are compared with all of them.
constexpr std::size_t kBlock = 512;
/// Phrases that one piece of work looks for.
constexpr std::size_t kTogether = 32;

/// The phrase that is nearest to one so far. Counts are compared as fractions, so that equal ones are equal.
class Search {
public:
    explicit Search(const OnsetPrint& print) : m_print(print), m_count(print.count()) {}

    void compare(std::span<const OnsetPrint> among, std::size_t first) {
        for (std::size_t i = 0; i < among.size(); ++i)
            compare(among[i], first + i);
    }

    [[nodiscard]] NearestPhrase result() const {
        NearestPhrase nearest = m_nearest;
        nearest.distance = m_count > 0 ? 1 - static_cast<double>(m_common) / (m_both - m_common)
                                       : std::numeric_limits<double>::quiet_NaN();
        return nearest;
    }

private:
    /// Whether so many onsets in common, of two phrases that have so many together, are nearer than the best so far.
    [[nodiscard]] bool nearer(int common, int both) const { return common * m_both > m_common * both; }

    void compare(const OnsetPrint& other, std::size_t phrase) {
        const auto& counts = m_print.print.counts;
        const int both = m_count + other.count();
        const auto atMost = [&](Family family) { return std::min(counts[index(family)], other.counts[index(family)]); };
        int pitched = 0;
        for (const Family family : {Family::Bass, Family::Guitar, Family::Piano, Family::Strings})
            pitched += atMost(family);
        if (!nearer(pitched + atMost(Family::Drums), both)) return;
        const int drums = commonDrums(m_print.print, other);
        if (!nearer(pitched + drums, both)) return;
        if (!nearer(mostCommonPitched(m_print.print, other) + drums, both)) return;
        const CommonOnsets found = commonPitched(m_print, other);
        if (!nearer(found.count + drums, both)) return;
        m_common = found.count + drums;
        m_both = both;
        m_nearest.phrase = phrase;
        m_nearest.transposition = found.transposition;
    }

    TransposedPrint m_print;
    int m_count;
    int m_common = 0; ///< with the nearest one so far
    int m_both = 1;   ///< onsets of the two added up
    NearestPhrase m_nearest;
};

} // namespace

std::vector<NearestPhrase> nearestPhrases(std::span<const OnsetPrint> phrases, std::span<const OnsetPrint> among,
                                          int threads, const JobControl& job) {
    NearestPhrase unknown;
    unknown.distance = std::numeric_limits<double>::quiet_NaN();
    std::vector<NearestPhrase> nearest(phrases.size(), unknown);
    if (among.empty()) return nearest;
    parallelFor((phrases.size() + kTogether - 1) / kTogether, threads, job.stop, [&](std::size_t piece) {
        const auto mine = phrases.subspan(piece * kTogether, std::min(kTogether, phrases.size() - piece * kTogether));
        std::vector<Search> searches(mine.begin(), mine.end());
        for (std::size_t first = 0; first < among.size(); first += kBlock) {
            const auto block = among.subspan(first, std::min(kBlock, among.size() - first));
            for (Search& search : searches)
                search.compare(block, first);
        }
        for (std::size_t i = 0; i < searches.size(); ++i)
            nearest[piece * kTogether + i] = searches[i].result();
    });
    return nearest;
}

} // namespace muse
