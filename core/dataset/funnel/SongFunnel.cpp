// SPDX-License-Identifier: MIT
#include "core/dataset/funnel/SongFunnel.h"

#include "core/dataset/funnel/BarActivity.h"
#include "core/dataset/funnel/Rejections.h"
#include "core/dataset/funnel/SongRules.h"
#include "core/dataset/segmentation/PhraseRules.h"
#include "core/dataset/segmentation/Segmentation.h"
#include "core/exchange/LpdFile.h"
#include "core/music/PianorollConversion.h"

#include <algorithm>
#include <bit>

namespace muse {
namespace {

void reject(SongRecord& record, FunnelStage stage, std::string reason) {
    record.rejectedAt = stage;
    record.reason = std::move(reason);
}

Result<MidiFile> parse(const SourceFile& file) {
    return file.kind == SongKind::Lpd ? parseLpd(file.bytes) : parseMidi(file.bytes);
}

unsigned bits(const std::vector<Family>& families) {
    unsigned all = 0;
    for (const Family family : families)
        all |= 1u << index(family);
    return all;
}

/// Empty when the window is to be kept.
std::string windowProblem(const PhraseFamilies& families, std::ptrdiff_t active, const DatasetSettings& settings) {
    const unsigned sounding = soundingAnywhere(families);
    if (sounding == 0) return rejection::kSilentWindow;
    if ((bits(settings.requireFamilies) & ~sounding) != 0) return rejection::kLacksFamily;
    return active < settings.minimumActiveBars ? rejection::kInactiveWindow : std::string{};
}

} // namespace

SongRecord SongFunnel::take(SourceFile file) const {
    SongRecord record;
    record.name = std::move(file.name);
    record.block = file.block;
    if (!file.rejection.empty()) {
        reject(record, FunnelStage::Parse, std::move(file.rejection));
        return record;
    }
    if (file.phrase) {
        const Fingerprint print = fingerprint(file.phrase->packed());
        record.prints = {print, print};
        cut(*file.phrase, record);
    } else if (const auto roll = rollOf(file, record)) {
        cut(*roll, record);
        if (record.windows.empty()) record.played = {};
    }
    return record;
}

std::optional<Pianoroll> SongFunnel::rollOf(const SourceFile& file, SongRecord& record) const {
    const auto midi = parse(file);
    std::string problem = midi ? lengthProblem(*midi) : rejection::kUnreadable;
    if (!problem.empty()) return reject(record, FunnelStage::Parse, std::move(problem)), std::nullopt;
    if (m_settings.fourFour) problem = metreProblem(*midi);
    if (!problem.empty()) return reject(record, FunnelStage::Metre, std::move(problem)), std::nullopt;
    record.prints = fingerprints(*midi);

    Song song = toSong(*midi, m_settings.merge);
    const auto families = std::ranges::count_if(song.tracks, [](const Track& track) { return !track.notes().empty(); });
    if (families < m_settings.songFamilies)
        return reject(record, FunnelStage::Families, rejection::kFewFamilies), std::nullopt;
    if (!wanted(record)) return std::nullopt;
    if (m_settings.range == RangeRule::Fold) foldIntoRange(song);
    countNotes(song, record.notes);
    // What the grid is about to take away.
    record.played = playedPositions(song, file.kind == SongKind::Lpd ? Timing::OnAGrid : Timing::AsPlayed);
    return toPianoroll(song, 0, barsWithCells(song));
}

bool SongFunnel::wanted(SongRecord& record) const {
    if (m_lakh.empty()) return true;
    const auto drop = [&](const char* reason) { return reject(record, FunnelStage::Metadata, reason), false; };
    const auto match = m_lakh.match(record.name);
    if (!match) return drop(rejection::kNoMatch);
    if (match->score < m_settings.lakh.minimumScore) return drop(rejection::kWeakMatch);
    if (!m_lakh.listed(match->songId)) return drop(rejection::kNotListed);
    if (!m_settings.lakh.tags.empty()) {
        const auto facts = m_lakh.facts(match->songId);
        if (!facts) return drop(rejection::kMetadataUnreadable);
        if (!*facts || !m_lakh.hasTag(**facts)) return drop(rejection::kNoTag);
    }
    record.lakhId = match->songId;
    record.matchScore = match->score;
    return true;
}

void SongFunnel::cut(const Pianoroll& roll, SongRecord& record) const {
    const std::vector<bool> active = activeBars(roll, m_settings, record.activity);
    if (m_settings.segmentation && record.block < 0) {
        const std::vector<Segment> segments = segment(roll);
        const std::vector<Segment> regions = phraseRegions(segments, roll.bars());
        const auto ends = static_cast<std::int64_t>(std::min<std::size_t>(segments.size(), 2));
        record.segments.pass(static_cast<std::int64_t>(regions.size()));
        record.segments.reject(rejection::kEndSegment, ends);
        record.segments.reject(rejection::kShortSegment, static_cast<std::int64_t>(segments.size()) - ends -
                                                             static_cast<std::int64_t>(regions.size()));
        for (const Segment& region : regions)
            cutRegion(roll, region.firstBar, region.bars, active, record);
        return;
    }
    record.segments.pass();
    // A count-in or pick-up bar must not put every later window off the song's own phrases.
    const auto first = static_cast<int>(std::ranges::find(active, true) - active.begin());
    cutRegion(roll, first, roll.bars() - first, active, record);
}

void SongFunnel::cutRegion(const Pianoroll& roll, int firstBar, int bars, const std::vector<bool>& active,
                           SongRecord& record) const {
    for (int first = firstBar; first + kBarsPerPhrase <= firstBar + bars; first += m_settings.hopBars) {
        Window window;
        window.firstBar = first;
        const Pianoroll phrase = roll.slice(first, kBarsPerPhrase);
        std::ranges::copy(familiesByBar(phrase), window.families.begin());
        const auto count = std::count(active.begin() + first, active.begin() + first + kBarsPerPhrase, true);
        std::string problem = windowProblem(window.families, count, m_settings);
        const bool weak = m_settings.merge == MergeRule::BestTrack &&
                          std::popcount(strongFamilies(phrase)) < m_settings.minimumFamilies;
        if (problem.empty() && weak) problem = rejection::kWeakTracks;
        if (!problem.empty()) {
            record.windowsSeen.reject(problem);
            continue;
        }
        record.windowsSeen.pass();
        const std::vector<std::uint8_t> packed = phrase.packed();
        window.content = fingerprint(packed);
        record.packed.insert(record.packed.end(), packed.begin(), packed.end());
        record.windows.push_back(window);
    }
}

} // namespace muse
