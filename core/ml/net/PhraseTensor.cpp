// SPDX-License-Identifier: MIT
#include "core/ml/net/PhraseTensor.h"

#include "core/ml/net/Shapes.h"

#include <algorithm>
#include <bit>

namespace muse {
namespace {

constexpr std::size_t kPhraseCells = kCellsPerBar * kBarsPerPhrase;

std::size_t networkOffset(std::size_t bar, std::size_t stepAndPitch, std::size_t family) {
    return (stepAndPitch * kBarsPerPhrase + bar) * kFamilies + family;
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

Tensor trackOf(const Tensor& phrases, Family family) {
    return phrases.select(4, static_cast<Extent>(index(family)));
}

Tensor givenTrack(const Pianoroll& roll, Family family, int first, int count) {
    auto bars = torch::full({count, shape::bars, shape::steps, shape::pitches}, -1.0f);
    float* row = bars.data_ptr<float>();
    const auto mark = [&](std::uint64_t pitches, int base) {
        for (; pitches != 0; pitches &= pitches - 1)
            row[base + std::countr_zero(pitches)] = 1.0f;
    };
    const int end = std::min((first + count) * kBarsPerPhrase, roll.bars());
    for (int bar = first * kBarsPerPhrase; bar < end; ++bar)
        for (const PitchSet& step : roll.barRows(bar, family)) {
            mark(step.low, 0);
            mark(step.high, 64);
            row += kPitches;
        }
    return bars.permute({0, 2, 3, 1});
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
