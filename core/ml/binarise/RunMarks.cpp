// SPDX-License-Identifier: MIT
#include "core/ml/binarise/RunMarks.h"

#include "core/ml/binarise/Vectors.h"

namespace muse {
namespace {

constexpr std::size_t kVectors = kRow / kVectorWidth;
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

Mask loadMarks(const bool* row, std::size_t i) {
    Bytes bytes;
    std::memcpy(&bytes, row + i * kVectorWidth, sizeof(bytes));
    return -__builtin_convertvector(bytes, Mask);
}

} // namespace

// Forwards a run's cells are marked from where its peak is high enough on, backwards then all of them.
void markRuns(int times, const float* activations, const float* barPeaks, const TrackThresholds& thresholds,
              bool* marks) {
    const Row hold = forEachCell([&](std::size_t family) { return thresholds[family].hold; });
    const Row strike = forEachCell([&](std::size_t family) { return thresholds[family].strike; });
    const int perBar = times / kBarsPerPhrase;
    Row peak{}, judgedBy{}, barPeak{};
    RowMask on{};
    for (int time = 0; time < times; ++time, activations += kRow, marks += kRow) {
        if (time % perBar == 0) {
            barPeak = forEachCell([&](std::size_t family) { return thresholds[family].relative * barPeaks[family]; });
            barPeaks += kFamilies;
        }
        for (std::size_t i = 0; i < kVectors; ++i) {
            const Floats activation = load(activations + i * kVectorWidth);
            judgedBy[i] = on[i] != 0 ? judgedBy[i] : barPeak[i];
            const Floats before = on[i] != 0 ? peak[i] : activation;
            peak[i] = before > activation ? before : activation;
            on[i] = activation > hold[i];
            storeBytes(-(on[i] & (peak[i] - judgedBy[i] > strike[i])), marks + i * kVectorWidth);
        }
    }
    on = {};
    for (int time = 0; time < times; ++time) {
        activations -= kRow;
        marks -= kRow;
        for (std::size_t i = 0; i < kVectors; ++i) {
            on[i] = (load(activations + i * kVectorWidth) > hold[i]) & (loadMarks(marks, i) | on[i]);
            storeBytes(-on[i], marks + i * kVectorWidth);
        }
    }
}

} // namespace muse
