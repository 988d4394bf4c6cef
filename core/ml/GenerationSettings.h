// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"
#include "core/music/Pianoroll.h"

#include <array>
#include <cstdint>

namespace muse {

/// How tanh outputs become bits (paper, "Binarization"; reference.md section 1).
enum class Binarisation {
    Threshold, ///< on where the output is above a threshold
    Bernoulli  ///< on with probability (output + 1) / 2
};

/// What makes a note of one track: it lasts while the output is above `hold` (-1..1), and is one only if its peak, less
/// `relative` (0..1) times the strongest output of the bar in which it begins, is above `strike` (-2..2). Weak
/// fragments fall, strong notes stay whole; 0 judges all bars alike, 1 each bar by its own strongest note.
struct TrackThreshold {
    float hold = 0;
    float strike = 0;
    float relative = 0;

    friend bool operator==(const TrackThreshold&, const TrackThreshold&) = default;
};

using TrackThresholds = std::array<TrackThreshold, kFamilies>;

/// Thresholds that give a model's music the density, silent bars and pitch classes of its data, track by track.
struct Calibration {
    TrackThresholds sixteenths; ///< for outputs averaged over sixteenth notes
    TrackThresholds steps;      ///< for outputs step by step

    friend bool operator==(const Calibration&, const Calibration&) = default;
};

/// How music is drawn from a model, and made of its outputs.
struct GenerationSettings {
    int bars = kBarsPerPhrase; ///< any number; phrases of four are made one after another
    std::uint64_t seed = 1;
    /// One piece of music: later phrases keep the time-independent random vectors, and the time-dependent ones wander.
    /// Else every phrase is drawn by itself, which is what metrics need.
    bool continued = true;
    Binarisation binarisation = Binarisation::Threshold;
    /// Added to the thresholds, -1..1: higher gives fewer notes.
    double threshold = 0;
    /// Use the model's own thresholds, where its card has any; else 0 for every track.
    bool calibrated = true;
    /// v1's habit, for comparison: batch normalisation by the phrases made together (up to 16), not by what training
    /// saw.
    bool batchStatistics = false;
    /// Of each step (or sixteenth) of the bass only the strongest pitch may sound, as in v1.
    bool bassArgMax = true;
    /// Judge whole sixteenth notes instead of steps, against the fragments that the paper names as its open problem
    /// (its own rendering keeps one step in six): the mean output of a sixteenth decides, of drums the strongest.
    bool sixteenths = true;
    bool mergeGaps = false; ///< close rests of one step (or sixteenth) within a pitch
    bool dropShort = false; ///< leave out pitched notes of one step (or sixteenth)
};

} // namespace muse
