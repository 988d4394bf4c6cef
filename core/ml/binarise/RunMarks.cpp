// SPDX-License-Identifier: MIT
#include "core/ml/binarise/RunMarks.h"

#include <cstdint>
#include <cstring>

namespace muse {
namespace {

// The compiler does not vectorise these loops by itself.
typedef float Floats __attribute__((vector_size(16), aligned(4), may_alias));
typedef std::int32_t Mask __attribute__((vector_size(16), aligned(4), may_alias));
typedef std::int8_t Bytes __attribute__((vector_size(4)));

constexpr std::size_t kVectorWidth = 4;
/// Cells of one time: 84 pitches of 5 tracks.
constexpr std::size_t kRow = kPitches * kFamilies;
constexpr std::size_t kVectors = kRow / kVectorWidth;
static_assert(kRow % kVectorWidth == 0);
// Vectors lose their attributes as arguments of a template.
struct Row {
    Floats vectors[kVectors];
    Floats& operator[](std::size_t i) { return vectors[i]; }
    const Floats& operator[](std::size_t i) const { return vectors[i]; }
};
struct RowMask {
    Mask vectors[kVectors];
    Mask& operator[](std::size_t i) { return vectors[i]; }
};

/// A number of each track, for each cell of a time.
template <typename Number> Row forEachCell(const Number& number) {
    Row row;
    for (std::size_t i = 0; i < kRow; ++i)
        row[i / kVectorWidth][i % kVectorWidth] = number(i % kFamilies);
    return row;
}

Floats load(const float* row, std::size_t i) {
    return *reinterpret_cast<const Floats*>(row + i * kVectorWidth);
}

Mask loadMarks(const bool* row, std::size_t i) {
    Bytes bytes;
    std::memcpy(&bytes, row + i * kVectorWidth, sizeof(bytes));
    return -__builtin_convertvector(bytes, Mask);
}

void storeMarks(Mask mask, bool* row, std::size_t i) {
    const Bytes bytes = __builtin_convertvector(-mask, Bytes);
    std::memcpy(row + i * kVectorWidth, &bytes, sizeof(bytes));
}

} // namespace

// Forwards a run's cells are marked from where its peak is high enough on, backwards then all of them.
void markRuns(int times, const float* activations, const float* barPeaks, const TrackThresholds& thresholds,
              float offset, bool* marks) {
    const Row hold = forEachCell([&](std::size_t family) { return thresholds[family].hold + offset; });
    const Row strike = forEachCell([&](std::size_t family) { return thresholds[family].strike + offset; });
    const int perBar = times / kBarsPerPhrase;
    Row peak{}, judgedBy{}, barPeak{};
    RowMask on{};
    for (int time = 0; time < times; ++time, activations += kRow, marks += kRow) {
        if (time % perBar == 0) {
            barPeak = forEachCell([&](std::size_t family) { return thresholds[family].relative * barPeaks[family]; });
            barPeaks += kFamilies;
        }
        for (std::size_t i = 0; i < kVectors; ++i) {
            const Floats activation = load(activations, i);
            judgedBy[i] = on[i] != 0 ? judgedBy[i] : barPeak[i];
            const Floats before = on[i] != 0 ? peak[i] : activation;
            peak[i] = before > activation ? before : activation;
            on[i] = activation > hold[i];
            storeMarks(on[i] & (peak[i] - judgedBy[i] > strike[i]), marks, i);
        }
    }
    on = {};
    for (int time = 0; time < times; ++time) {
        activations -= kRow;
        marks -= kRow;
        for (std::size_t i = 0; i < kVectors; ++i) {
            on[i] = (load(activations, i) > hold[i]) & (loadMarks(marks, i) | on[i]);
            storeMarks(on[i], marks, i);
        }
    }
}

} // namespace muse
