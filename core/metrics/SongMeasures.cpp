// SPDX-License-Identifier: MIT
#include "core/metrics/SongMeasures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

namespace muse {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kPitchClasses = 12;
constexpr std::size_t kMidiPitches = 128;
/// polyphony_rate counts moments with more pitches than this.
constexpr int kFewPitches = 2;

/// Calls visit(note, isDrum) for every note.
template <typename Visit> void forEachNote(const Song& song, Visit visit) {
    for (const Family family : kAllFamilies)
        for (const Note& note : song.track(family).notes())
            visit(note, family == Family::Drums);
}

bool inScale(int pitch, DiatonicScale scale) {
    constexpr std::array<bool, kPitchClasses> major = {true,  false, true,  false, true,  true,
                                                       false, true,  false, true,  false, true};
    constexpr std::array<bool, kPitchClasses> minor = {true,  false, true, true,  false, true,
                                                       false, true,  true, false, true,  false};
    const auto step = static_cast<std::size_t>(((pitch - scale.root) % 12 + 12) % 12);
    return (scale.minor ? minor : major)[step];
}

double entropy(std::span<const std::int64_t> counts) {
    double all = 0;
    for (const std::int64_t count : counts)
        all += static_cast<double>(count);
    if (all == 0) return kNone;
    double bits = 0;
    for (const std::int64_t count : counts)
        if (count > 0) bits -= static_cast<double>(count) / all * std::log2(static_cast<double>(count) / all);
    return bits;
}

struct PitchCounts {
    std::array<std::int64_t, kMidiPitches> pitches{};
    std::array<std::int64_t, kPitchClasses> classes{};
};

PitchCounts pitchCounts(const Song& song) {
    PitchCounts counts;
    forEachNote(song, [&](const Note& note, bool drum) {
        if (drum) return;
        ++counts.pitches[note.pitch];
        ++counts.classes[note.pitch % kPitchClasses];
    });
    return counts;
}

double inScaleRate(const PitchCounts& counts, DiatonicScale scale) {
    double all = 0;
    double inside = 0;
    for (std::size_t i = 0; i < kPitchClasses; ++i) {
        all += static_cast<double>(counts.classes[i]);
        if (inScale(static_cast<int>(i), scale)) inside += static_cast<double>(counts.classes[i]);
    }
    return all == 0 ? kNone : inside / all;
}

void measurePitches(const PitchCounts& counts, const Song& song, SongMeasures& measures) {
    const auto used = [](const auto& list) {
        return static_cast<int>(std::ranges::count_if(list, [](std::int64_t count) { return count > 0; }));
    };
    measures.pitchesUsed = used(counts.pitches);
    measures.pitchClassesUsed = used(counts.classes);
    measures.pitchEntropy = entropy(counts.pitches);
    measures.pitchClassEntropy = entropy(counts.classes);
    measures.inScaleRate = inScaleRate(counts, scaleOf(song.key));
    measures.scaleConsistency = kNone;
    measures.pitchRange = kNone;
    if (measures.pitchesUsed == 0) return;
    const auto sounds = [](std::int64_t count) { return count > 0; };
    const auto lowest = std::ranges::find_if(counts.pitches, sounds) - counts.pitches.begin();
    const auto highest = std::find_if(counts.pitches.rbegin(), counts.pitches.rend(), sounds).base() - 1;
    measures.pitchRange = static_cast<double>(highest - counts.pitches.begin() - lowest);
    measures.scaleConsistency = 0;
    for (const bool minor : {false, true})
        for (int root = 0; root < 12; ++root)
            if (const double rate = inScaleRate(counts, {root, minor}); rate > measures.scaleConsistency) {
                measures.scaleConsistency = rate;
                measures.bestScale = {root, minor};
            }
}

/// A pitch begins (+1) or stops (-1) to sound, however many notes hold it.
struct Change {
    Tick at;
    int by;
};

std::vector<Change> pitchChanges(const Song& song) {
    std::array<std::vector<std::pair<Tick, Tick>>, kMidiPitches> held;
    forEachNote(song, [&](const Note& note, bool drum) {
        if (!drum) held[note.pitch].emplace_back(note.start, note.end());
    });
    std::vector<Change> changes;
    for (auto& spans : held) {
        std::ranges::sort(spans);
        for (std::size_t i = 0; i < spans.size();) {
            const Tick begin = spans[i].first;
            Tick end = spans[i].second;
            while (++i < spans.size() && spans[i].first <= end)
                end = std::max(end, spans[i].second);
            changes.push_back({begin, 1});
            changes.push_back({end, -1});
        }
    }
    std::ranges::sort(changes, {}, &Change::at);
    return changes;
}

void measurePolyphony(const Song& song, SongMeasures& measures) {
    double pitchTicks = 0;
    double soundingTicks = 0;
    double manyTicks = 0;
    int sounding = 0;
    Tick before = 0;
    for (const Change& change : pitchChanges(song)) {
        const auto ticks = static_cast<double>(change.at - before);
        pitchTicks += ticks * sounding;
        if (sounding > 0) soundingTicks += ticks;
        if (sounding > kFewPitches) manyTicks += ticks;
        sounding += change.by;
        before = change.at;
    }
    measures.polyphony = soundingTicks > 0 ? pitchTicks / soundingTicks : kNone;
    measures.polyphonyRate = song.end() > 0 ? manyTicks / static_cast<double>(song.end()) : kNone;
}

/// Share of equal stretches of time in which nothing sounds.
double emptyRate(const Song& song, Tick stretch) {
    const auto count = static_cast<std::size_t>((song.end() + stretch - 1) / stretch);
    if (count == 0) return kNone;
    std::vector<bool> sounds(count);
    forEachNote(song, [&](const Note& note, bool) {
        for (Tick i = note.start / stretch; i <= (note.end() - 1) / stretch; ++i)
            sounds[static_cast<std::size_t>(i)] = true;
    });
    return static_cast<double>(std::ranges::count(sounds, false)) / static_cast<double>(count);
}

double grooveConsistency(const Song& song, Tick bar) {
    const Tick bars = (song.end() + bar - 1) / bar;
    if (bars < 2) return kNone;
    std::vector<Tick> onsets;
    forEachNote(song, [&](const Note& note, bool) { onsets.push_back(note.start); });
    std::ranges::sort(onsets);
    onsets.erase(std::unique(onsets.begin(), onsets.end()), onsets.end());
    // An onset differs from the neighbouring bar unless that bar has one in the same place: most places have none in
    // either, so only onsets are looked at.
    std::int64_t different = 0;
    for (const Tick onset : onsets) {
        const auto has = [&](Tick at) { return std::ranges::binary_search(onsets, at); };
        if (onset >= bar && !has(onset - bar)) ++different;
        if (onset / bar + 1 < bars && !has(onset + bar)) ++different;
    }
    return 1 - static_cast<double>(different) / static_cast<double>(bar * (bars - 1));
}

} // namespace

DiatonicScale scaleOf(const KeySignature& key) {
    // A fifth up for every sharp; a minor key lies three semitones below its major.
    const int major = ((key.sharps * 7) % 12 + 12) % 12;
    return {key.minor ? (major + 9) % 12 : major, key.minor};
}

double inScaleRate(const Song& song, DiatonicScale scale) {
    return inScaleRate(pitchCounts(song), scale);
}

SongMeasures measure(const Song& song) {
    SongMeasures measures;
    measures.notes = static_cast<std::int64_t>(song.noteCount());
    const Tick bar = barLength(song.signatures.front());
    measurePitches(pitchCounts(song), song, measures);
    measurePolyphony(song, measures);
    measures.grooveConsistency = grooveConsistency(song, bar);
    measures.emptyBeats = emptyRate(song, kTicksPerQuarter);
    measures.emptyBars = emptyRate(song, bar);
    const auto end = static_cast<double>(song.end());
    const auto notes = static_cast<double>(measures.notes);
    measures.notesPerBeat = end > 0 ? notes / std::ceil(end / static_cast<double>(kTicksPerQuarter)) : kNone;
    measures.notesPerBar = end > 0 ? notes / std::ceil(end / static_cast<double>(bar)) : kNone;
    return measures;
}

} // namespace muse
