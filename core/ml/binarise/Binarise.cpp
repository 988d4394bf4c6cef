// SPDX-License-Identifier: MIT
#include "core/ml/binarise/Binarise.h"

#include "core/ml/binarise/CleanUp.h"
#include "core/ml/binarise/Runs.h"
#include "core/ml/binarise/Strengths.h"
#include "core/ml/net/Shapes.h"

namespace muse {
namespace {

constexpr int kStepsPerSixteenth = kStepsPerQuarter / 4;
constexpr int kSixteenths = kStepsPerBar / kStepsPerSixteenth;

Tensor aboveThresholds(const Tensor& strengths, const TrackThresholds& thresholds, float offset) {
    auto bits = torch::zeros(strengths.sizes(), torch::kBool);
    const auto times = static_cast<int>(strengths.size(1));
    const Extent columns = shape::pitches * shape::families;
    const auto peaks = barPeaks(strengths);
    const float* strength = strengths.data_ptr<float>();
    const float* peak = peaks.data_ptr<float>();
    bool* bit = bits.data_ptr<bool>();
    for (Extent phrase = 0; phrase < strengths.size(0); ++phrase)
        for (Extent column = 0; column < columns; ++column) {
            const Extent family = column % shape::families;
            const TrackThreshold& track = thresholds[static_cast<std::size_t>(family)];
            const Extent first = phrase * times * columns + column;
            const auto barPeak = [&](int time) {
                return peak[(phrase * shape::bars + time / (times / shape::bars)) * shape::families + family];
            };
            forEachRun(strength + first, times, columns, track.hold + offset, [&](const Run& run) {
                if (run.peak - track.relative * barPeak(run.begin) <= track.strike + offset) return;
                for (int i = run.begin; i < run.begin + run.length; ++i)
                    bit[first + i * columns] = true;
            });
        }
    return bits;
}

/// Calls set(bar, step or sixteenth of the bar, pitch, family) for every bit that is on.
template <typename Set> void forEachBit(const Tensor& bits, const Set& set) {
    const bool* cell = bits.data_ptr<bool>();
    const auto perBar = static_cast<int>(bits.size(1)) / kBarsPerPhrase;
    for (int bar = 0; bar < bits.size(0) * kBarsPerPhrase; ++bar)
        for (int time = 0; time < perBar; ++time)
            for (int pitch = 0; pitch < kPitches; ++pitch)
                for (const Family family : kAllFamilies)
                    if (*cell++) set(bar, time, pitch, family);
}

Pianoroll cells(const Tensor& bits) {
    Pianoroll roll(static_cast<int>(bits.size(0)) * kBarsPerPhrase);
    forEachBit(bits, [&](int bar, int step, int pitch, Family family) { roll.set(bar, step, pitch, family); });
    return roll;
}

/// Sixteenths that are on sound through, and keep the one-step rest that closes every note in the data; a drum is
/// struck anew each time.
Pianoroll heldSixteenths(const Tensor& bits) {
    Pianoroll roll(static_cast<int>(bits.size(0)) * kBarsPerPhrase);
    forEachBit(bits, [&](int bar, int sixteenth, int pitch, Family family) {
        const int first = sixteenth * kStepsPerSixteenth;
        const int sounding = family == Family::Drums ? 1 : kStepsPerSixteenth - 1;
        for (int step = first; step < first + sounding; ++step)
            roll.set(bar, step, pitch, family);
    });
    // Where the next sixteenth goes on, the rest between them is filled.
    for (int sixteenth = 1; sixteenth < roll.bars() * kSixteenths; ++sixteenth)
        for (const Family family : {Family::Bass, Family::Guitar, Family::Piano, Family::Strings}) {
            const int step = sixteenth * kStepsPerSixteenth;
            const auto row = [&](int at) -> PitchSet& {
                return roll.row(at / kStepsPerBar, at % kStepsPerBar, family);
            };
            row(step - 1) = row(step - 1) | (row(step - 2) & row(step));
        }
    return roll;
}

} // namespace

Pianoroll binarised(const Tensor& outputs, const GenerationSettings& settings,
                    const std::optional<Calibration>& calibration, torch::Generator& random) {
    torch::NoGradGuard guard;
    auto strengths = strengthsOf(outputs.to(torch::kCPU), settings.sixteenths);
    if (settings.bassArgMax) keepStrongestBass(strengths);
    TrackThresholds thresholds{};
    if (settings.calibrated && calibration)
        thresholds = settings.sixteenths ? calibration->sixteenths : calibration->steps;
    Tensor bits = settings.binarisation == Binarisation::Bernoulli
                      ? (strengths + 1) * 0.5 > torch::rand(strengths.sizes(), random)
                      : aboveThresholds(strengths, thresholds, static_cast<float>(settings.threshold));
    if (settings.mergeGaps) mergeGaps(bits);
    if (settings.dropShort) dropShort(bits);
    return settings.sixteenths ? heldSixteenths(bits) : cells(bits);
}

} // namespace muse
