// SPDX-License-Identifier: MIT
#pragma once

#include "core/gpu/HostDevice.h"

// The arithmetic of core/metrics/BarMeasures.h in the plain C++ that runs on either side: no containers, no calls into
// the standard library. PhraseMetricsTest holds both against each other.
namespace muse::gpu {

inline constexpr int kBars = 4; ///< of a phrase
inline constexpr int kSteps = 96;
inline constexpr int kPitchRows = 84;
inline constexpr int kFamilyCount = 5;
inline constexpr int kDrumFamily = 1;
inline constexpr int kBeats = 4;
inline constexpr int kBeatSteps = kSteps / kBeats;
inline constexpr int kChromaBins = 12;
inline constexpr int kBlock = kPitchRows / kChromaBins; ///< adjacent semitones of a paper-compatible bin
inline constexpr int kAxes = 6;                         ///< of tonal space
inline constexpr int kSixteenth = 6;

/// The pitches of one family that sound in one step: bit p of the three words is pitch index p, 0..83.
struct Row {
    std::uint32_t words[3];
};

/// Both chromas, as BothChromas in core/metrics, but without constructors: they lie in a block's shared memory.
struct BothSums {
    double paper;
    double pitchClass;
};

/// What one family plays in one bar.
struct FamilyBar {
    bool sounds;
    BothSums bins; ///< UPC
    double two;    ///< QN, share of notes of at least two steps
    double three;  ///< and of three
    double loose;  ///< DP, tolerance 0.3
    double strict; ///< DP, tolerance 0.1
};

/// A beat of a family as points in tonal space.
struct TonalBeat {
    bool sounds;
    double paper[kAxes];
    double pitchClass[kAxes];
};

/// Reads the pitches of one step, which lie `stride` values apart. What is not a number is off.
MUSE_HOST_DEVICE inline Row packRow(const float* values, int stride, float threshold) {
    Row row = {{0, 0, 0}};
    for (int pitch = 0; pitch < kPitchRows; ++pitch)
        if (values[pitch * stride] > threshold) row.words[pitch / 32] |= std::uint32_t{1} << (pitch % 32);
    return row;
}

/// Calls visit(pitch) for each pitch that is on.
template <typename Visit> MUSE_HOST_DEVICE void forEachPitch(const Row& row, Visit visit) {
    for (int word = 0; word < 3; ++word)
        for (std::uint32_t bits = row.words[word]; bits != 0; bits &= bits - 1)
            visit(word * 32 + lowestBit(bits));
}

MUSE_HOST_DEVICE inline BothSums binsUsed(const Row& used) {
    std::uint32_t blocks = 0;
    std::uint32_t classes = 0;
    forEachPitch(used, [&](int pitch) {
        blocks |= std::uint32_t{1} << (pitch / kBlock);
        classes |= std::uint32_t{1} << (pitch % kChromaBins);
    });
    return {static_cast<double>(bitsOn(blocks)), static_cast<double>(bitsOn(classes))};
}

/// One walk over the bar's 96 rows: the notes, by length, and where in a sixteenth they begin.
MUSE_HOST_DEVICE inline FamilyBar measureFamily(const Row* rows) {
    Row used = {{0, 0, 0}};
    int notes = 0;
    int two = 0;
    int three = 0;
    int onsets[kSixteenth] = {};
    for (int step = 0; step < kSteps; ++step)
        for (int word = 0; word < 3; ++word) {
            const auto at = [&](int other) {
                return other >= 0 && other < kSteps ? rows[other].words[word] : std::uint32_t{0};
            };
            const std::uint32_t begun = at(step) & ~at(step - 1);
            used.words[word] |= at(step);
            notes += bitsOn(begun);
            onsets[step % kSixteenth] += bitsOn(begun);
            two += bitsOn(begun & at(step + 1));
            three += bitsOn(begun & at(step + 1) & at(step + 2));
        }
    FamilyBar bar = {};
    bar.sounds = notes > 0;
    if (!bar.sounds) return bar;
    bar.bins = binsUsed(used);
    bar.two = static_cast<double>(two) / notes;
    bar.three = static_cast<double>(three) / notes;
    for (int shift = 0; shift < kSixteenth; ++shift) {
        const int beside = onsets[(shift + 1) % kSixteenth] + onsets[(shift + kSixteenth - 1) % kSixteenth];
        const double loose = (onsets[shift] + 0.3 * beside) / notes;
        const double strict = (onsets[shift] + 0.1 * beside) / notes;
        bar.loose = loose > bar.loose ? loose : bar.loose;
        bar.strict = strict > bar.strict ? strict : bar.strict;
    }
    return bar;
}

/// sin(twelfths * pi / 6), exact where it is rational.
MUSE_HOST_DEVICE inline double sineOfTwelfths(int twelfths) {
    constexpr double half = 0.5;
    constexpr double root = 0.86602540378443864676; // half the square root of three
    constexpr double sines[] = {0, half, root, 1, root, half, 0, -half, -root, -1, -root, -half};
    return sines[twelfths % 12];
}

/// The axes of bin k (Harte et al. 2006): sine and cosine of 7 k, 9 k and 4 k twelfths, radii 1, 1 and 1/2.
MUSE_HOST_DEVICE inline double tonalAxis(int bin, int axis) {
    constexpr int turns[] = {7, 9, 4};
    const double radius = axis < 4 ? 1 : 0.5;
    return radius * sineOfTwelfths(turns[axis / 2] * bin + (axis % 2 == 0 ? 0 : 3));
}

/// One beat of one family, from its 24 rows.
MUSE_HOST_DEVICE inline TonalBeat measureBeat(const Row* rows) {
    int blocks[kChromaBins] = {};
    int classes[kChromaBins] = {};
    int total = 0;
    for (int step = 0; step < kBeatSteps; ++step)
        forEachPitch(rows[step], [&](int pitch) {
            ++blocks[pitch / kBlock];
            ++classes[pitch % kChromaBins];
            ++total;
        });
    TonalBeat beat = {};
    beat.sounds = total > 0;
    if (!beat.sounds) return beat;
    for (int axis = 0; axis < kAxes; ++axis)
        for (int bin = 0; bin < kChromaBins; ++bin) {
            beat.paper[axis] += tonalAxis(bin, axis) * blocks[bin] / total;
            beat.pitchClass[axis] += tonalAxis(bin, axis) * classes[bin] / total;
        }
    return beat;
}

} // namespace muse::gpu
