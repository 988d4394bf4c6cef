// SPDX-License-Identifier: MIT
#include "core/ml/net/PhraseTensor.h"

#include "core/ml/net/Shapes.h"

#include <algorithm>
#include <bit>

namespace muse {
namespace {

constexpr int kStepsPerSixteenth = kStepsPerQuarter / 4;
constexpr int kSixteenths = kStepsPerBar / kStepsPerSixteenth;
constexpr std::size_t kPhraseCells = kCellsPerBar * kBarsPerPhrase;

std::size_t networkOffset(std::size_t bar, std::size_t stepAndPitch, std::size_t family) {
    return (stepAndPitch * kBarsPerPhrase + bar) * kFamilies + family;
}

/// v1's rule for bass: of each step keep only the strongest pitch.
Tensor onlyStrongestBass(const Tensor& bits, const Tensor& outputs) {
    const auto bass = trackOf(outputs, Family::Bass);
    const auto strongest = bass == std::get<0>(bass.max(2, /*keepdim=*/true));
    auto kept = bits.clone();
    kept.select(4, static_cast<Extent>(index(Family::Bass))).logical_and_(strongest);
    return kept;
}

/// Outputs a sixteenth, (n, 16, 84, 4, 5): the mean of its six steps, of drums, which sound for one step only, the
/// largest.
Tensor overSixteenths(const Tensor& outputs) {
    const auto grouped =
        outputs.view({outputs.size(0), kSixteenths, kStepsPerSixteenth, shape::pitches, shape::bars, shape::families});
    auto strength = grouped.mean(2);
    const auto drums = static_cast<Extent>(index(Family::Drums));
    strength.select(4, drums).copy_(grouped.select(5, drums).amax(2));
    return strength;
}

/// Calls set(phrase, step or sixteenth, pitch, bar, family) for every bit that is on.
template <typename Set> void forEachBit(const Tensor& bits, const Set& set) {
    const auto contiguous = bits.contiguous();
    const bool* cell = contiguous.data_ptr<bool>();
    for (int phrase = 0; phrase < bits.size(0); ++phrase)
        for (int time = 0; time < bits.size(1); ++time)
            for (int pitch = 0; pitch < kPitches; ++pitch)
                for (int bar = 0; bar < kBarsPerPhrase; ++bar)
                    for (const Family family : kAllFamilies)
                        if (*cell++) set(phrase * kBarsPerPhrase + bar, time, pitch, family);
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

void unpackPhrase(std::span<const std::uint8_t> packed, float* out) {
    std::fill_n(out, kPhraseCells, -1.0f);
    for (std::size_t byte = 0; byte < packed.size(); ++byte)
        for (unsigned rest = packed[byte]; rest != 0; rest &= rest - 1) {
            const std::size_t cell = byte * 8 + 7 - static_cast<std::size_t>(std::countr_zero(rest));
            const std::size_t bar = cell / kCellsPerBar;
            const std::size_t inBar = cell % kCellsPerBar;
            out[networkOffset(bar, inBar / kFamilies, inBar % kFamilies)] = 1.0f;
        }
}

Tensor toTensor(const Pianoroll& roll) {
    const auto bytes = roll.packed();
    const Extent phrases = roll.bars() / kBarsPerPhrase;
    auto tensor = torch::empty({phrases, shape::steps, shape::pitches, shape::bars, shape::families});
    constexpr std::size_t phraseBytes = kBytesPerBar * kBarsPerPhrase;
    for (std::size_t i = 0; i < static_cast<std::size_t>(phrases); ++i)
        unpackPhrase(std::span(bytes).subspan(i * phraseBytes, phraseBytes),
                     tensor.data_ptr<float>() + i * kPhraseCells);
    return tensor;
}

Pianoroll toPianoroll(const Tensor& phrases, const GenerationSettings& settings, torch::Generator& random) {
    const auto steps = phrases.to(torch::kCPU);
    const auto outputs = settings.sixteenths ? overSixteenths(steps) : steps;
    Tensor bits = settings.binarisation == Binarisation::Bernoulli
                      ? (outputs + 1) * 0.5 > torch::rand(outputs.sizes(), random)
                      : outputs > settings.threshold;
    if (settings.bassArgMax) bits = onlyStrongestBass(bits, outputs);
    return settings.sixteenths ? heldSixteenths(bits) : cells(bits);
}

Tensor trackOf(const Tensor& phrases, Family family) {
    return phrases.select(4, static_cast<Extent>(index(family)));
}

torch::Generator randomGenerator(std::uint64_t seed) {
    return at::detail::createCPUGenerator(seed);
}

std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t a, std::uint64_t b) {
    // SplitMix64's finaliser over each number in turn.
    std::uint64_t state = seed;
    for (const std::uint64_t number : {a, b}) {
        state += 0x9E3779B97F4A7C15u * (number + 1);
        state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9u;
        state = (state ^ (state >> 27)) * 0x94D049BB133111EBu;
        state ^= state >> 31;
    }
    return state;
}

} // namespace muse
