// SPDX-License-Identifier: MIT
#pragma once

#include "core/metrics/coherence/FeatureReference.h"
#include "core/ml/latents/LatentChoice.h"
#include "core/ml/latents/Morph.h"
#include "core/ml/steering/Steering.h"
#include "core/music/Family.h"
#include "core/music/Pianoroll.h"

#include <array>
#include <cstdint>
#include <optional>

namespace muse {

/// How tanh outputs become bits (paper, "Binarization"; reference.md section 1).
enum class Binarisation {
    Threshold, ///< on where the output is above a threshold
    Bernoulli  ///< on with probability (output + 1) / 2; a draw is for a step, or for a sixteenth of whole notes
};

/// What makes whole notes of one track's outputs (core/ml/binarise/NoteMaking.h). These numbers leave rolls as they are
/// that come as outputs of -1 and +1, noise of a deviation of .15 on top or not.
struct NoteRule {
    float hold = 0;      ///< -1..1: outputs above it speak for a note, those below against one; drum hits are above it
    float change = 0.2f; ///< 0..20, not drums: what a note's beginning costs, in outputs summed over steps
    float offGrid = 0;   ///< 0..20, not drums: what it costs more beside sixteenths and eighth triplets
    float contrast = 0.75f; ///< 0..1: a step that falls below this share of its neighbours' height over -1 is a rest
    float sounding = -1; ///< -1..1: a bar with no output above it is silent; where it is above -1, others are levelled

    int shortest = 1; ///< steps, 1..24, not drums: what is shorter is a fragment and no note

    float repeat = 0; ///< 0..1: how much of each bar's outputs is the mean over the phrase's bars, instead of its own
    float pulse = 0;  ///< 0..20, not drums: what a note's beginning costs more where none of the bars begins any

    friend bool operator==(const NoteRule&, const NoteRule&) = default;
};

using NoteRules = std::array<NoteRule, kFamilies>;

/// What makes a note of one track where every step is judged by itself: it lasts while the output is above `hold`
/// (-1..1), and is one only if its peak, less `relative` (0..1) times the strongest output of the bar in which it
/// begins, is above `strike` (-2..2). Weak fragments fall, strong notes stay whole; 0 judges all bars alike, 1 each bar
/// by its own strongest note.
struct TrackThreshold {
    float hold = 0;
    float strike = 0;
    float relative = 0;

    friend bool operator==(const TrackThreshold&, const TrackThreshold&) = default;
};

using TrackThresholds = std::array<TrackThreshold, kFamilies>;

/// What gives a model's music the density, silent bars, pitch classes, onsets and note lengths of its data, track by
/// track, and what else is known of that data.
struct Calibration {
    NoteRules notes;                            ///< for whole notes
    TrackThresholds steps;                      ///< for outputs step by step
    std::optional<FeatureReference> usual = {}; ///< in that data, to hold music against

    friend bool operator==(const Calibration&, const Calibration&) = default;
};

/// How music is drawn from a model, and made of its outputs.
struct GenerationSettings {
    int bars = kBarsPerPhrase; ///< any number; phrases of four are made one after another
    std::uint64_t seed = 1;
    /// One piece of music: later phrases keep the time-independent random vectors, and the time-dependent ones wander.
    /// Else every phrase is drawn by itself, which is what metrics need.
    bool continued = true;
    /// The number of the piece's phrase to begin with, from 0: the middle of a piece is made again without its begin.
    int firstPhrase = 0;
    LatentChoice latents;       ///< which random vectors come from elsewhere, and how far they go
    std::optional<Morph> morph; ///< in the place of the seed's vectors and of `latents`
    Steering steering;          ///< the limits hold for all music; wishes are for chooseSteered()
    Binarisation binarisation = Binarisation::Threshold;
    /// Added to the thresholds, -1..1: higher gives fewer notes.
    double threshold = 0;
    /// Added to one track's thresholds besides, -1..1.
    std::array<double, kFamilies> trackThresholds{};
    /// Use the model's own rules and thresholds, where its card has any; else the same for every track.
    bool calibrated = true;
    /// v1's habit, for comparison: batch normalisation by the phrases made together (up to 16), not by what training
    /// saw.
    bool batchStatistics = false;
    /// One bass note at a time, the strongest; of each step where every step is judged by itself, as in v1. Pitches
    /// that are as strong as can be may sound together.
    bool bassArgMax = true;
    /// Judge each of the 96 steps of a bar by itself, as the paper does, in the place of looking for whole notes: it
    /// names the fragments that come of it as its open problem.
    bool everyStep = false;
    bool mergeGaps = false; ///< close rests of one step within a pitch
    bool dropShort = false; ///< leave out pitched notes of one step
};

/// What draws the chances of how music is played (Expression::seed): the seed that a random vector is held by, where
/// one is, so that what is held is played the same too; else the music's own.
std::uint64_t expressionSeed(const GenerationSettings& settings);

/// What is added to one track's thresholds in all, -1..1.
double thresholdOf(const GenerationSettings& settings, Family family);

} // namespace muse
