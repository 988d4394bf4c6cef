// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/DatasetReport.h"
#include "core/dataset/DatasetSettings.h"
#include "core/dataset/funnel/SongRecord.h"
#include "core/dataset/split/SongGroups.h"

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace muse {

/// Decides what needs to know the other songs: copies, equal phrases, the best match of a Lakh song, and the splits.
/// Songs come in the source's order; the same songs always give the same decisions.
class Selection {
public:
    explicit Selection(const DatasetSettings& settings);

    void add(const SongRecord& song);
    /// Adds a song that another file of the same Lakh song outmatches.
    void addOutmatched(const SongRecord& song);

    /// Funnel and counts of the songs so far; no splits yet.
    const DatasetReport& report() const { return m_report; }
    /// One phrase that is kept: which song, and which of its windows.
    struct Phrase {
        std::size_t song;
        std::size_t window;
    };
    const std::vector<Phrase>& phrases() const { return m_phrases; }
    /// Counts and decisions with the splits in them. Songs that share a phrase are never in two parts; where none was
    /// drawn for training, all are.
    DatasetReport withSplits();

private:
    enum class Verdict { Passed, Rejected };
    Verdict songStages(const SongRecord& song, bool outmatched);
    bool isCopy(const SongRecord& song);
    void keepWindows(const SongRecord& song);

    const DatasetSettings& m_settings;
    DatasetReport m_report;
    std::vector<Phrase> m_phrases;
    SongGroups m_groups;
    std::unordered_set<Fingerprint, FingerprintHash> m_notes;
    std::unordered_set<Fingerprint, FingerprintHash> m_transposed;
    std::unordered_map<Fingerprint, std::size_t, FingerprintHash> m_phraseOwners;
    std::int64_t m_lastBlock = -1;
};

} // namespace muse
