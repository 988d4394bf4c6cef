// SPDX-License-Identifier: MIT
#include "core/music/theory/ChordRecognition.h"

#include <algorithm>

namespace muse {
namespace {

/// A pitch class that sounds less than this share of the longest one is passing by.
constexpr double kPassing = 0.1;
/// The bass is the lowest pitch that sounds for at least this share of the longest one.
constexpr double kBassShare = 0.25;
constexpr double kBassBonus = 0.5;
constexpr int kLeastNotes = 3;

using Weights = std::array<double, kPitchClasses>;

struct Fit {
    double score = 0;
    int sounding = 0;
};

Fit fit(const Weights& weights, double all, int root, ChordKind kind) {
    double explained = 0;
    int sounding = 0;
    const auto notes = intervals(kind);
    for (const int interval : notes) {
        const double weight = weights[static_cast<std::size_t>((root + interval) % kPitchClasses)];
        explained += weight;
        sounding += weight >= kPassing ? 1 : 0;
    }
    const auto missing = static_cast<int>(notes.size()) - sounding;
    return {explained - ((all - explained) + missing), sounding};
}

std::optional<int> bassOf(const SoundingPitches& pitches) {
    const auto longest = static_cast<double>(std::ranges::max(pitches.durations()));
    for (std::size_t pitch = 0; pitch < pitches.durations().size(); ++pitch) {
        const auto duration = static_cast<double>(pitches.durations()[pitch]);
        if (duration > 0 && duration >= kBassShare * longest) return static_cast<int>(pitch) % kPitchClasses;
    }
    return std::nullopt;
}

} // namespace

void SoundingPitches::add(const Note& note) {
    const Tick inside = std::min(note.end(), m_to) - std::max(note.start, m_from);
    if (inside > 0) m_durations[note.pitch] += inside;
}

std::optional<Chord> recogniseChord(const SoundingPitches& pitches) {
    Weights weights{};
    for (std::size_t pitch = 0; pitch < pitches.durations().size(); ++pitch)
        weights[pitch % kPitchClasses] += static_cast<double>(pitches.durations()[pitch]);
    const double longest = std::ranges::max(weights);
    const auto bass = bassOf(pitches);
    if (longest <= 0 || !bass) return std::nullopt;
    double all = 0;
    for (double& weight : weights)
        all += weight /= longest;

    std::optional<Chord> best;
    double bestScore = 0;
    for (const ChordKind kind : kAllChordKinds)
        for (int root = 0; root < kPitchClasses; ++root) {
            const Fit found = fit(weights, all, root, kind);
            const double score = found.score + (root == *bass ? kBassBonus : 0);
            if (found.sounding < kLeastNotes || score <= bestScore) continue;
            best = Chord{root, kind, root};
            bestScore = score;
        }
    if (!best) return std::nullopt;
    const int above = (*bass - best->root + kPitchClasses) % kPitchClasses;
    if (std::ranges::find(intervals(best->kind), above) != intervals(best->kind).end()) best->bass = *bass;
    return best;
}

std::optional<Chord> recogniseChord(const Song& song, Tick from, Tick to) {
    SoundingPitches pitches(from, to);
    for (const Family family : kAllFamilies) {
        if (family == Family::Drums || !song.audible(family)) continue;
        for (const Note& note : song.track(family).notes()) {
            if (note.start >= to) break;
            pitches.add(note);
        }
    }
    return recogniseChord(pitches);
}

} // namespace muse
