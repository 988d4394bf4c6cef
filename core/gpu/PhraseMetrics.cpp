// SPDX-License-Identifier: MIT
#include "core/gpu/PhraseMetrics.h"

#include "core/gpu/PhraseMetricsKernel.h"

#include <memory>
#include <vector>

namespace muse {
namespace {

static_assert(gpu::kBars == kBarsPerPhrase && gpu::kSteps == kStepsPerBar && gpu::kPitchRows == kPitches);
static_assert(gpu::kFamilyCount == kFamilies && gpu::kDrumFamily == index(Family::Drums));
static_assert(gpu::kPairs == kTrackPairs.size());

/// The twin's team: one thread does everything.
struct Alone {
    [[nodiscard]] int first() const { return 0; }
    [[nodiscard]] int size() const { return 1; }
    void join() const {}
};

void join(MetricMean& into, const gpu::SumAndCount& from) {
    into.sum += from.sum;
    into.count += static_cast<std::int64_t>(from.count);
}

void join(MetricsSums& into, const gpu::PhraseSums& from) {
    into.bars += static_cast<std::int64_t>(from.bars);
    for (std::size_t i = 0; i < kFamilies; ++i) {
        into.emptyBars[i] += static_cast<std::int64_t>(from.empty[i]);
        join(into.usedPitchClasses.paper[i], from.binsPaper[i]);
        join(into.usedPitchClasses.pitchClass[i], from.binsPitchClass[i]);
        join(into.qualifiedNotesTwo[i], from.two[i]);
        join(into.qualifiedNotesThree[i], from.three[i]);
    }
    join(into.drumPattern, from.loose);
    join(into.drumPatternStrict, from.strict);
    for (std::size_t i = 0; i < kTrackPairs.size(); ++i) {
        join(into.tonalDistance.paper[i], from.tonalPaper[i]);
        join(into.tonalDistance.pitchClass[i], from.tonalPitchClass[i]);
    }
}

} // namespace

MetricsSums phraseMetricsOnHost(const float* values, std::size_t phrases, float threshold) {
    MetricsSums all;
    const auto work = std::make_unique<gpu::PhraseWork>();
    for (std::size_t i = 0; i < phrases; ++i) {
        gpu::PhraseSums sums;
        gpu::measurePhrase(values + i * gpu::kPhraseValues, threshold, *work, sums, Alone());
        join(all, sums);
    }
    return all;
}

#ifdef MUSE_WITH_CUDA

Result<MetricsSums> phraseMetricsOnDevice(const float* values, std::size_t phrases, float threshold, void* stream) {
    std::vector<gpu::PhraseSums> sums(phrases);
    const std::string complaint = gpu::measureOnDevice(values, phrases, threshold, stream, sums.data());
    if (!complaint.empty())
        return Error{"The GPU could not measure the phrases (" + complaint + "); measure them on the CPU instead."};
    MetricsSums all;
    for (const gpu::PhraseSums& one : sums)
        join(all, one);
    return all;
}

#else

Result<MetricsSums> phraseMetricsOnDevice(const float*, std::size_t, float, void*) {
    return Error{"This build of core/gpu has no CUDA; build the 'cuda' preset or measure on the CPU."};
}

#endif

} // namespace muse
