// SPDX-License-Identifier: MIT
#include "core/ml/binarise/Binarise.h"

#include "core/ml/binarise/CleanUp.h"
#include "core/ml/binarise/NoteActivations.h"
#include "core/ml/binarise/RunMarks.h"
#include "core/ml/net/Shapes.h"

#include <array>
#include <cstring>

namespace muse {
namespace {

constexpr int kStepsPerSixteenth = kStepsPerQuarter / 4;
constexpr int kSixteenths = kStepsPerBar / kStepsPerSixteenth;
/// Cells of one time: 84 pitches of 5 tracks.
constexpr std::size_t kRow = kPitches * kFamilies;
using TimePitches = std::array<PitchSet, kFamilies>;

Tensor aboveThresholds(const Tensor& activations, const TrackThresholds& thresholds, float offset) {
    auto bits = torch::empty(activations.sizes(), torch::kBool);
    const auto times = static_cast<int>(activations.size(1));
    const auto peaks = barPeaks(activations);
    for (Extent phrase = 0; phrase < activations.size(0); ++phrase)
        markRuns(times, activations.data_ptr<float>() + phrase * times * static_cast<Extent>(kRow),
                 peaks.data_ptr<float>() + phrase * shape::bars * shape::families, thresholds, offset,
                 bits.data_ptr<bool>() + phrase * times * static_cast<Extent>(kRow));
    return bits;
}

/// The pitches that are on in one time.
TimePitches pitchesOf(const bool* row) {
    using Some = std::uint32_t;
    static_assert(kRow % sizeof(Some) == 0);
    TimePitches pitches{};
    for (std::size_t first = 0; first < kRow; first += sizeof(Some)) {
        Some some;
        std::memcpy(&some, row + first, sizeof(Some));
        if (some == 0) continue;
        for (std::size_t i = first; i < first + sizeof(Some); ++i)
            if (row[i]) pitches[i % kFamilies].set(static_cast<int>(i / kFamilies), true);
    }
    return pitches;
}

void copyCells(const bool* bits, Pianoroll& roll, int firstBar) {
    for (int step = 0; step < kBarsPerPhrase * kStepsPerBar; ++step, bits += kRow) {
        const auto pitches = pitchesOf(bits);
        for (const Family family : kAllFamilies)
            roll.row(firstBar + step / kStepsPerBar, step % kStepsPerBar, family) = pitches[index(family)];
    }
}

/// Sixteenths that are on sound through, and keep the one-step rest that closes every note in the data, but where the
/// next sixteenth goes on; a drum is struck anew each time.
void holdSixteenths(const bool* bits, Pianoroll& roll, int firstBar) {
    TimePitches before{};
    for (int sixteenth = 0; sixteenth < kBarsPerPhrase * kSixteenths; ++sixteenth, bits += kRow) {
        const auto pitches = pitchesOf(bits);
        const auto row = [&](int step, Family family) -> PitchSet& {
            const int at = sixteenth * kStepsPerSixteenth + step;
            return roll.row(firstBar + at / kStepsPerBar, at % kStepsPerBar, family);
        };
        for (const Family family : kAllFamilies) {
            const PitchSet now = pitches[index(family)];
            const bool drums = family == Family::Drums;
            for (int step = 0; step < (drums ? 1 : kStepsPerSixteenth - 1); ++step)
                row(step, family) = now;
            if (sixteenth > 0 && !drums) row(-1, family) = before[index(family)] & now;
        }
        before = pitches;
    }
}

Tensor bitsOf(const Tensor& outputs, const GenerationSettings& settings, const std::optional<Calibration>& calibration,
              const Tensor& chances) {
    auto activations = noteActivations(outputs, settings.sixteenths);
    if (settings.bassArgMax) keepStrongestBass(activations);
    TrackThresholds thresholds{};
    if (settings.calibrated && calibration)
        thresholds = settings.sixteenths ? calibration->sixteenths : calibration->steps;
    Tensor bits = settings.binarisation == Binarisation::Bernoulli
                      ? (activations + 1) * 0.5 > chances
                      : aboveThresholds(activations, thresholds, static_cast<float>(settings.threshold));
    if (settings.mergeGaps) mergeGaps(bits);
    if (settings.dropShort) dropShort(bits);
    return bits;
}

} // namespace

Tensor drawChances(Extent phrases, const GenerationSettings& settings, torch::Generator& random) {
    if (settings.binarisation != Binarisation::Bernoulli) return {};
    const Extent perBar = settings.sixteenths ? kSixteenths : kStepsPerBar;
    return torch::rand({phrases, shape::bars * perBar, shape::pitches, shape::families}, random);
}

Pianoroll binarised(const Tensor& outputs, const GenerationSettings& settings,
                    const std::optional<Calibration>& calibration, const Tensor& chances) {
    const auto onHost = outputs.to(torch::kCPU);
    Pianoroll roll(static_cast<int>(outputs.size(0)) * kBarsPerPhrase);
    at::parallel_for(0, outputs.size(0), 1, [&](Extent begin, Extent end) {
        torch::NoGradGuard guard;
        for (Extent phrase = begin; phrase < end; ++phrase) {
            const auto bits = bitsOf(onHost.narrow(0, phrase, 1), settings, calibration,
                                     chances.defined() ? chances.narrow(0, phrase, 1) : chances);
            const auto write = settings.sixteenths ? holdSixteenths : copyCells;
            write(bits.data_ptr<bool>(), roll, static_cast<int>(phrase) * kBarsPerPhrase);
        }
    });
    return roll;
}

Pianoroll binarised(const Tensor& outputs, const GenerationSettings& settings,
                    const std::optional<Calibration>& calibration, torch::Generator& random) {
    return binarised(outputs, settings, calibration, drawChances(outputs.size(0), settings, random));
}

} // namespace muse
