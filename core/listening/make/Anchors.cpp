// SPDX-License-Identifier: MIT
#include "core/listening/make/Anchors.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace muse {
namespace {

constexpr unsigned kAnyFamily = (1u << kFamilies) - 1;

} // namespace

PhraseDraw::PhraseDraw(const PhraseDataset& dataset, std::optional<Split> split, std::uint64_t seed)
    : m_dataset(dataset), m_phrases(dataset.phrasesOf(split)), m_used(dataset.size(), false), m_random(seed) {}

std::uint32_t PhraseDraw::any(const std::vector<std::uint32_t>& phrases) {
    return phrases[m_random() % phrases.size()];
}

std::vector<std::uint32_t> PhraseDraw::unused(unsigned families, int least) const {
    std::vector<std::uint32_t> found;
    for (const std::uint32_t phrase : m_phrases)
        if (!m_used[phrase] && std::popcount(soundingThroughout(m_dataset.families(phrase)) & families) >= least)
            found.push_back(phrase);
    return found;
}

Result<Pianoroll> PhraseDraw::real(int phrases) {
    const auto count = static_cast<std::size_t>(phrases);
    std::vector<std::uint32_t> candidates = unused(kAnyFamily, 2);
    // The dataset keeps a song's phrases together, in the song's order.
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i + count <= candidates.size(); ++i)
        if (m_dataset.song(candidates[i]) == m_dataset.song(candidates[i + count - 1])) starts.push_back(i);
    Pianoroll roll;
    if (!starts.empty()) {
        const std::size_t start = starts[m_random() % starts.size()];
        for (std::size_t i = start; i < start + count; ++i) {
            roll.append(m_dataset.phrase(candidates[i]));
            m_used[candidates[i]] = true;
        }
        return roll;
    }
    for (; roll.bars() < phrases * kBarsPerPhrase; candidates = unused(kAnyFamily, 2)) {
        if (candidates.empty())
            return Error{"{} has too few phrases in which two tracks play throughout to be the real ones.",
                         m_dataset.path()};
        const std::uint32_t phrase = any(candidates);
        roll.append(m_dataset.phrase(phrase));
        m_used[phrase] = true;
    }
    return roll;
}

Result<Pianoroll> PhraseDraw::given(Family family, int phrases) {
    Pianoroll roll;
    while (roll.bars() < phrases * kBarsPerPhrase) {
        const auto candidates = unused(1u << index(family), 1);
        if (candidates.empty())
            return Error{"{} has too few phrases in which the {} track plays throughout, to be accompanied.",
                         m_dataset.path(), name(family)};
        const std::uint32_t phrase = any(candidates);
        roll.append(m_dataset.phrase(phrase));
        m_used[phrase] = true;
    }
    return roll;
}

Result<Pianoroll> PhraseDraw::mixed(int phrases) {
    Pianoroll roll;
    for (int i = 0; i < phrases; ++i) {
        Pianoroll together(kBarsPerPhrase);
        std::set<std::string> taken;
        for (const Family family : kAllFamilies) {
            std::vector<std::uint32_t> candidates;
            for (const std::uint32_t phrase : m_phrases)
                if ((soundingThroughout(m_dataset.families(phrase)) >> index(family) & 1) != 0)
                    candidates.push_back(phrase);
            // A song that plays in this phrase already only where there is no other.
            std::vector<std::uint32_t> fresh;
            std::ranges::copy_if(candidates, std::back_inserter(fresh),
                                 [&](std::uint32_t phrase) { return !taken.contains(m_dataset.song(phrase)); });
            if (candidates.empty()) continue;
            const std::uint32_t phrase = any(fresh.empty() ? candidates : fresh);
            together.copyFamily(m_dataset.phrase(phrase), family);
            taken.insert(m_dataset.song(phrase));
        }
        if (taken.size() < 2)
            return Error{"{} has no tracks of two different songs to put together; take a dataset of more songs.",
                         m_dataset.path()};
        roll.append(together);
    }
    return roll;
}

} // namespace muse
