// SPDX-License-Identifier: MIT
#include "core/ml/binarise/Binarise.h"

#include "core/ml/binarise/CleanUp.h"
#include "core/ml/binarise/NoteActivations.h"
#include "core/ml/binarise/NoteMaking.h"
#include "core/ml/binarise/RunMarks.h"
#include "core/ml/net/Shapes.h"

#include <array>
#include <cmath>
#include <cstring>

namespace muse {
namespace {

using StepPitches = std::array<PitchSet, kFamilies>;

Tensor aboveThresholds(const Tensor& activations, const TrackThresholds& thresholds) {
    auto bits = torch::empty(activations.sizes(), torch::kBool);
    const auto times = static_cast<int>(activations.size(1));
    const auto peaks = barPeaks(activations);
    for (Extent phrase = 0; phrase < activations.size(0); ++phrase)
        markRuns(times, activations.data_ptr<float>() + phrase * times * static_cast<Extent>(kRow),
                 peaks.data_ptr<float>() + phrase * shape::bars * shape::families, thresholds,
                 bits.data_ptr<bool>() + phrase * times * static_cast<Extent>(kRow));
    return bits;
}

/// The pitches that are on in one step.
StepPitches pitchesOf(const bool* row) {
    using Some = std::uint32_t;
    static_assert(kRow % sizeof(Some) == 0);
    StepPitches pitches{};
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

TrackThresholds movedThresholds(TrackThresholds thresholds, const GenerationSettings& settings) {
    for (const Family family : kAllFamilies) {
        const auto offset = static_cast<float>(thresholdOf(settings, family));
        thresholds[index(family)].hold += offset;
        thresholds[index(family)].strike += offset;
    }
    return thresholds;
}

Tensor bitsOf(const Tensor& outputs, const GenerationSettings& settings, const std::optional<Calibration>& calibration,
              const Tensor& chances) {
    auto activations = noteActivations(outputs);
    if (settings.bassArgMax) keepStrongestBass(activations);
    const TrackThresholds thresholds = calibration ? calibration->steps : TrackThresholds{};
    Tensor bits = settings.binarisation == Binarisation::Bernoulli
                      ? (activations + 1) * 0.5 > chances
                      : aboveThresholds(activations, movedThresholds(thresholds, settings));
    if (settings.mergeGaps) mergeGaps(bits);
    if (settings.dropShort) dropShort(bits);
    return bits;
}

/// Moves a hold as far as `threshold` is from 0, by the distances that outputs have before their tanh: a model whose
/// holds are near -1 does not come to play all that there is.
float movedHold(float hold, float threshold) {
    if (std::abs(threshold) >= 1) return threshold;
    return (hold + threshold) / (1 + hold * threshold);
}

NoteMaking makingBy(const GenerationSettings& settings, const std::optional<Calibration>& calibration) {
    NoteMaking making;
    if (calibration) making.rules = calibration->notes;
    for (const Family family : kAllFamilies) {
        float& hold = making.rules[index(family)].hold;
        hold = movedHold(hold, static_cast<float>(thresholdOf(settings, family)));
    }
    making.oneBassNote = settings.bassArgMax;
    making.mergeGaps = settings.mergeGaps;
    making.dropShort = settings.dropShort;
    return making;
}

void write(const PhraseNotes& notes, Pianoroll& roll, int firstBar) {
    for (const Family family : kAllFamilies)
        for (const FoundNote& note : notes[index(family)])
            for (int step = note.begin; step < note.end; ++step)
                roll.set(firstBar + step / kStepsPerBar, step % kStepsPerBar, note.pitch, family);
}

} // namespace

Tensor drawChances(Extent phrases, const GenerationSettings& settings, torch::Generator& random) {
    if (settings.binarisation != Binarisation::Bernoulli) return {};
    const Extent perBar = settings.everyStep ? kStepsPerBar : kStepsPerBar / kStepsPerSixteenth;
    return torch::rand({phrases, shape::bars * perBar, shape::pitches, shape::families}, random);
}

Pianoroll binarised(const Tensor& outputs, const GenerationSettings& settings,
                    const std::optional<Calibration>& modelsOwn, const Tensor& chances) {
    const auto onHost = outputs.to(torch::kCPU);
    const auto calibration = settings.calibrated ? modelsOwn : std::nullopt;
    Pianoroll roll(static_cast<int>(outputs.size(0)) * kBarsPerPhrase);
    at::parallel_for(0, outputs.size(0), 1, [&](Extent begin, Extent end) {
        torch::NoGradGuard guard;
        NoteMaking making = makingBy(settings, calibration);
        for (Extent phrase = begin; phrase < end; ++phrase) {
            const auto own = onHost.narrow(0, phrase, 1);
            const auto drawn = chances.defined() ? chances.narrow(0, phrase, 1) : chances;
            const int firstBar = static_cast<int>(phrase) * kBarsPerPhrase;
            if (settings.everyStep) {
                copyCells(bitsOf(own, settings, calibration, drawn).data_ptr<bool>(), roll, firstBar);
                continue;
            }
            making.chances = drawn.defined() ? drawn.data_ptr<float>() : nullptr;
            write(notesOf(inOrderOfTime(own).data_ptr<float>(), making), roll, firstBar);
        }
    });
    return roll;
}

Pianoroll binarised(const Tensor& outputs, const GenerationSettings& settings,
                    const std::optional<Calibration>& calibration, torch::Generator& random) {
    return binarised(outputs, settings, calibration, drawChances(outputs.size(0), settings, random));
}

} // namespace muse
