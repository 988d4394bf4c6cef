// SPDX-License-Identifier: MIT
#include "core/dataset/funnel/Selection.h"

#include "core/dataset/funnel/Rejections.h"

namespace muse {
namespace {

void addTo(StageCount& into, const StageCount& counts) {
    into.pass(counts.out);
    for (const auto& [reason, count] : counts.rejected)
        into.reject(reason, count);
}

} // namespace

Selection::Selection(const DatasetSettings& settings) : m_settings(settings) {
    Funnel& funnel = m_report.funnel;
    funnel.at(FunnelStage::Metre).on = settings.fourFour;
    funnel.at(FunnelStage::Duplicates).on = settings.duplicates != DuplicateRule::Keep;
    funnel.at(FunnelStage::Families).on = settings.songFamilies > 0;
    funnel.at(FunnelStage::Metadata).on = asksForMetadata(settings.lakh);
    funnel.at(FunnelStage::Activity).on = settings.minimumFamilies > 0 || settings.minimumNotes > 0;
    funnel.at(FunnelStage::Segments).on = settings.segmentation;
}

void Selection::add(const SongRecord& song) {
    m_groups.add(song.prints.transposed);
    m_report.decisions.push_back({song.name, {}, {}, 0, {}});
    ++m_report.files;
    if (songStages(song, false) == Verdict::Passed) keepWindows(song);
}

void Selection::addOutmatched(const SongRecord& song) {
    m_groups.add(song.prints.transposed);
    m_report.decisions.push_back({song.name, {}, {}, 0, {}});
    ++m_report.files;
    songStages(song, true);
}

Selection::Verdict Selection::songStages(const SongRecord& song, bool outmatched) {
    SongDecision& decision = m_report.decisions.back();
    const auto reject = [&](FunnelStage stage, const std::string& reason) {
        m_report.funnel.at(stage).reject(reason);
        decision.rejectedAt = stage;
        decision.reason = reason;
        return Verdict::Rejected;
    };
    for (const FunnelStage stage : {FunnelStage::Parse, FunnelStage::Metre, FunnelStage::Duplicates,
                                    FunnelStage::Families, FunnelStage::Metadata}) {
        if (song.rejectedAt == stage) return reject(stage, song.reason);
        if (stage == FunnelStage::Duplicates && isCopy(song)) {
            const bool same = m_notes.contains(song.prints.notes);
            return reject(stage, same ? rejection::kSameNotes : rejection::kTransposedCopy);
        }
        if (stage == FunnelStage::Metadata && outmatched) return reject(stage, rejection::kBetterMatch);
        m_report.funnel.at(stage).pass();
        if (stage == FunnelStage::Duplicates) {
            m_notes.insert(song.prints.notes);
            m_transposed.insert(song.prints.transposed);
        }
    }
    return Verdict::Passed;
}

bool Selection::isCopy(const SongRecord& song) {
    switch (m_settings.duplicates) {
    case DuplicateRule::Keep:
        return false;
    case DuplicateRule::SameNotes:
        return m_notes.contains(song.prints.notes);
    case DuplicateRule::Transposed:
        return m_transposed.contains(song.prints.transposed);
    }
    return false;
}

void Selection::keepWindows(const SongRecord& song) {
    const std::size_t number = m_report.decisions.size() - 1;
    if (song.block >= 0 && song.block == m_lastBlock) m_groups.join(number, number - 1);
    m_lastBlock = song.block;
    Funnel& funnel = m_report.funnel;
    addTo(funnel.at(FunnelStage::Activity), song.activity);
    addTo(funnel.at(FunnelStage::Segments), song.segments);
    addTo(funnel.at(FunnelStage::Range), song.notes);
    StageCount windows = song.windowsSeen;
    SongDecision& decision = m_report.decisions.back();
    for (std::size_t i = 0; i < song.windows.size(); ++i) {
        const auto [owner, isNew] = m_phraseOwners.try_emplace(song.windows[i].content, number);
        if (!isNew) m_groups.join(owner->second, number);
        if (!isNew && m_settings.dropEqualPhrases) {
            --windows.out;
            ++windows.rejected[rejection::kEqualPhrase];
            continue;
        }
        m_phrases.push_back({number, i});
        ++decision.phrases;
        const unsigned sounding = soundingAnywhere(song.windows[i].families);
        for (const Family family : kAllFamilies)
            m_report.phrasesWith[index(family)] += sounding >> index(family) & 1;
    }
    addTo(funnel.at(FunnelStage::Phrases), windows);
    m_report.phrases += decision.phrases;
    m_report.filesUsed += decision.phrases > 0 ? 1 : 0;
    if (decision.phrases == 0) decision.reason = rejection::kNoWindow;
}

DatasetReport Selection::withSplits() {
    DatasetReport report = m_report;
    std::vector<Split> splits;
    bool anyTrain = false;
    for (std::size_t i = 0; i < report.decisions.size(); ++i) {
        splits.push_back(splitOf(m_groups.of(i), m_settings.split));
        anyTrain = anyTrain || (report.decisions[i].reason.empty() && splits.back() == Split::Train);
    }
    for (std::size_t i = 0; i < report.decisions.size(); ++i) {
        SongDecision& song = report.decisions[i];
        if (!song.reason.empty()) continue;
        // Of a handful of songs, none may have been drawn for training, which would leave nothing to train on.
        song.split = anyTrain ? splits[i] : Split::Train;
        report.phrasesIn[static_cast<std::size_t>(song.split)] += song.phrases;
        ++report.songsIn[static_cast<std::size_t>(song.split)];
    }
    return report;
}

} // namespace muse
