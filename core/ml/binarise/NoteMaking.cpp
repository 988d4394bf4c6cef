// SPDX-License-Identifier: MIT
#include "core/ml/binarise/NoteMaking.h"

#include "core/ml/binarise/DrumHits.h"

#include <algorithm>

namespace muse {
namespace {

/// Outputs that are further from 0 are sure: no draw goes against them.
constexpr float kDrawnHolds = 0.75f;
/// Bass notes whose mean output is as high as that may sound together.
constexpr float kAsStrongAsCanBe = 0.8f;
/// A note that is not longer, and begins below this share of its peak's height over -1, is an onset that is spread over
/// its neighbours.
constexpr int kLongestSpread = 3;
constexpr float kSpread = 0.7f;

float drawnHold(float chance) {
    return kDrawnHolds * (2 * chance - 1);
}

Holds holdsOf(const TrackColumns& track, const NoteMaking& making, const NoteRule& rule) {
    if (!making.chances) return {std::vector<float>(track.width(), rule.hold), kStepsPerPhrase};
    constexpr std::size_t sixteenths = kStepsPerPhrase / kStepsPerSixteenth;
    Holds holds{std::vector<float>(sixteenths * track.width()), kStepsPerSixteenth};
    for (std::size_t sixteenth = 0; sixteenth < sixteenths; ++sixteenth)
        for (std::size_t i = 0; i < track.pitches().size(); ++i) {
            const auto pitch = static_cast<std::size_t>(track.pitches()[i]);
            holds.values[sixteenth * track.width() + i] =
                drawnHold(making.chances[sixteenth * kRow + pitch * kFamilies + index(track.family())]);
        }
    return holds;
}

std::vector<FoundNote> drumHits(const TrackColumns& drums, const Holds& holds, const NoteRule& rule) {
    std::vector<FoundNote> hits;
    if (drums.pitches().empty()) return hits;
    for (int step = 0; step < kStepsPerPhrase; ++step) {
        const float* outputs = drums.step(step);
        const float* hold = holds.values.data() + static_cast<std::size_t>(step / holds.stepsPerRow) * drums.width();
        for (std::size_t i = 0; i < drums.pitches().size(); ++i)
            if (outputs[i] > hold[i] && isHit(drums, step, i, rule.contrast))
                hits.push_back({drums.pitches()[i], step, step + 1});
    }
    return hits;
}

std::size_t columnOf(const TrackColumns& track, int pitch) {
    return static_cast<std::size_t>(std::ranges::lower_bound(track.pitches(), pitch) - track.pitches().begin());
}

bool asStrongAsCanBe(const TrackColumns& track, const FoundNote& note) {
    const std::size_t column = columnOf(track, note.pitch);
    float sum = 0;
    for (int step = note.begin; step < note.end; ++step)
        sum += track.at(step, column);
    return sum >= kAsStrongAsCanBe * static_cast<float>(note.end - note.begin);
}

bool overlap(const FoundNote& a, const FoundNote& b) {
    return a.pitch == b.pitch && a.begin < b.end && b.begin < a.end;
}

void beginWhereItPeaks(const TrackColumns& track, FoundNote& note) {
    if (note.end - note.begin > kLongestSpread) return;
    const std::size_t column = columnOf(track, note.pitch);
    int peak = note.begin;
    for (int step = note.begin + 1; step < note.end; ++step)
        if (track.at(step, column) > track.at(peak, column)) peak = step;
    if (track.at(note.begin, column) + 1 < kSpread * (track.at(peak, column) + 1)) note.begin = peak;
}

/// Joins notes of a pitch with one step of rest between them.
void mergeGaps(std::vector<FoundNote>& notes) {
    std::ranges::sort(notes, {}, [](const FoundNote& note) { return std::pair(note.pitch, note.begin); });
    std::vector<FoundNote> merged;
    for (const FoundNote& note : notes)
        if (!merged.empty() && merged.back().pitch == note.pitch && note.begin <= merged.back().end + 1)
            merged.back().end = std::max(merged.back().end, note.end);
        else
            merged.push_back(note);
    notes = std::move(merged);
}

std::vector<FoundNote> notesOfTrack(const float* outputs, const std::array<float, kRow>& highest, Family family,
                                    const NoteMaking& making) {
    const NoteRule& rule = making.rules[index(family)];
    const float hold = making.chances ? -kDrawnHolds : rule.hold;
    const float least = rule.sounding > -1 ? TrackColumns::leastBefore(hold, rule.sounding) : hold;
    TrackColumns track(outputs, highest, family, std::min(hold, least));
    track.levelBars(rule.sounding);
    track.repeatBars(rule.repeat);
    const Holds holds = holdsOf(track, making, rule);
    if (family == Family::Drums) return drumHits(track, holds, rule);
    auto notes = pitchedNotes(track, holds, rule, making.oneBassNote);
    if (making.mergeGaps) mergeGaps(notes);
    if (making.dropShort) std::erase_if(notes, [](const FoundNote& note) { return note.end - note.begin == 1; });
    return notes;
}

} // namespace

std::vector<FoundNote> pitchedNotes(const TrackColumns& track, const Holds& holds, const NoteRule& rule,
                                    bool oneBassNote) {
    if (track.pitches().empty()) return {};
    const auto evidence = noteEvidence(track, holds, rule.contrast);
    auto notes = bestNotes(track, evidence, rule);
    if (oneBassNote && track.family() == Family::Bass) {
        auto line = bestLine(track, evidence, rule);
        std::erase_if(notes, [&](const FoundNote& note) { return !asStrongAsCanBe(track, note); });
        std::erase_if(line, [&](const FoundNote& note) {
            return std::ranges::any_of(notes, [&](const FoundNote& strong) { return overlap(note, strong); });
        });
        notes.insert(notes.end(), line.begin(), line.end());
    }
    for (FoundNote& note : notes)
        beginWhereItPeaks(track, note);
    std::erase_if(notes, [&rule](const FoundNote& note) { return note.end - note.begin < rule.shortest; });
    return notes;
}

PhraseNotes notesOf(const float* outputs, const NoteMaking& making) {
    const auto highest = highestOutputs(outputs);
    PhraseNotes notes;
    for (const Family family : kAllFamilies)
        notes[index(family)] = notesOfTrack(outputs, highest, family, making);
    return notes;
}

} // namespace muse
