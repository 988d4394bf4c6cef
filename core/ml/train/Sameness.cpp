// SPDX-License-Identifier: MIT
#include "core/ml/train/Sameness.h"

#include <algorithm>
#include <fmt/format.h>
#include <span>

namespace muse {
namespace {

constexpr int kStepsPerSixteenth = kStepsPerQuarter / 4;
constexpr std::size_t kSixteenths = kStepsPerBar / kStepsPerSixteenth; ///< of a bar

/// Members of two sets together, and of either.
struct Overlap {
    int both = 0;
    int either = 0;
};

double similarity(const Overlap& overlap, double ofNothing) {
    return overlap.either == 0 ? ofNothing : static_cast<double>(overlap.both) / overlap.either;
}

Overlap overlapOf(std::span<const PitchSet> a, std::span<const PitchSet> b) {
    Overlap overlap;
    for (std::size_t i = 0; i < a.size(); ++i) {
        // Most sixteenths of most tracks are silent.
        if (!a[i].any() && !b[i].any()) continue;
        overlap.both += (a[i] & b[i]).count();
        overlap.either += (a[i] | b[i]).count();
    }
    return overlap;
}

} // namespace

/// In the order track, bar, sixteenth.
SamenessMeter::Onsets SamenessMeter::onsetsOf(const Pianoroll& roll, int firstBar) const {
    Onsets onsets;
    for (const Family family : kAllFamilies) {
        if (family == m_given) continue;
        PitchSet before;
        for (int bar = firstBar; bar < firstBar + kBarsPerPhrase; ++bar) {
            const auto rows = roll.barRows(bar, family);
            for (std::size_t sixteenth = 0; sixteenth < kSixteenths; ++sixteenth) {
                PitchSet begun;
                for (const PitchSet& row : rows.subspan(sixteenth * kStepsPerSixteenth, kStepsPerSixteenth)) {
                    begun = begun | (row & ~before);
                    before = row;
                }
                onsets.push_back(begun);
            }
        }
    }
    return onsets;
}

void SamenessMeter::add(const Pianoroll& phrases) {
    for (int bar = 0; bar + kBarsPerPhrase <= phrases.bars(); bar += kBarsPerPhrase) {
        auto onsets = onsetsOf(phrases, bar);
        const auto begins = [&](int inPhrase, std::size_t track, std::size_t sixteenth) {
            return onsets[(track * kBarsPerPhrase + static_cast<std::size_t>(inPhrase)) * kSixteenths + sixteenth]
                .any();
        };
        const std::size_t tracks = onsets.size() / (kBarsPerPhrase * kSixteenths);
        for (int later = 1; later < kBarsPerPhrase; ++later)
            for (int earlier = 0; earlier < later; ++earlier) {
                Overlap rhythm;
                for (std::size_t track = 0; track < tracks; ++track)
                    for (std::size_t at = 0; at < kSixteenths; ++at) {
                        const bool first = begins(earlier, track, at);
                        const bool second = begins(later, track, at);
                        rhythm.both += first && second ? 1 : 0;
                        rhythm.either += first || second ? 1 : 0;
                    }
                if (rhythm.either == 0) continue;
                m_similarity += similarity(rhythm, 0);
                ++m_barPairs;
            }
        if (m_phrases.size() < kMostPhrases) m_phrases.push_back(std::move(onsets));
    }
}

Sameness SamenessMeter::values() const {
    Sameness found;
    if (m_barPairs > 0) found.barSimilarity = m_similarity / static_cast<double>(m_barPairs);
    if (m_phrases.size() < 2) return found;
    double distance = 0;
    for (std::size_t i = 1; i < m_phrases.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            distance += 1 - similarity(overlapOf(m_phrases[i], m_phrases[j]), 1);
    const auto count = static_cast<double>(m_phrases.size());
    found.diversity = distance / (count * (count - 1) / 2);
    return found;
}

namespace {

constexpr int kInARow = 3; ///< evaluations
/// Half of the data's difference, or half of its repetition, is out of range.
constexpr double kOfData = 0.5;
/// Nothing has been learnt before.
constexpr std::int64_t kAlikeFrom = 500;
/// Repetition comes late.
constexpr std::int64_t kUnlikeFrom = 2000;

} // namespace

std::string SamenessAlarm::hear(const Sameness& made, std::int64_t step) {
    const std::array<bool, 3> wrong = {step >= kAlikeFrom && made.diversity < kOfData * m_data.diversity,
                                       step >= kAlikeFrom &&
                                           1 - made.barSimilarity < kOfData * (1 - m_data.barSimilarity),
                                       step >= kUnlikeFrom && made.barSimilarity < kOfData * m_data.barSimilarity};
    std::array<bool, 3> now{};
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        m_inARow[i] = wrong[i] ? std::min(m_inARow[i] + 1, kInARow + 1) : 0;
        now[i] = m_inARow[i] == kInARow;
    }
    if (now[0])
        return fmt::format("The phrases that this model makes have become alike: two differ in {:.0f} % of their "
                           "onsets, two of the data's in {:.0f} %. The training may have collapsed.",
                           100 * made.diversity, 100 * m_data.diversity);
    if (now[1])
        return fmt::format("The bars of a phrase have become alike: {:.0f} % of their rhythm is the same, {:.0f} % of "
                           "the data's.",
                           100 * made.barSimilarity, 100 * m_data.barSimilarity);
    if (now[2])
        return fmt::format("The bars of a phrase hardly repeat: {:.0f} % of their rhythm is the same, {:.0f} % of the "
                           "data's.",
                           100 * made.barSimilarity, 100 * m_data.barSimilarity);
    return {};
}

} // namespace muse
