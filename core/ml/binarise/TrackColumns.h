// SPDX-License-Identifier: MIT
#pragma once

#include "core/ml/binarise/Vectors.h"

#include <array>
#include <vector>

namespace muse {

inline constexpr int kStepsPerPhrase = kBarsPerPhrase * kStepsPerBar;

/// The highest output of each pitch of each track over a phrase's 384 steps; `outputs` are (384, 84, 5).
std::array<float, kRow> highestOutputs(const float* outputs);

/// One track's outputs in one phrase, of the pitches that may sound: step by step, the pitches side by side.
class TrackColumns {
public:
    /// `outputs` are (384 steps, 84 pitches, 5 tracks) in -1..1, `highest` is of highestOutputs(); pitches that are
    /// never above `least` are left out.
    TrackColumns(const float* outputs, const std::array<float, kRow>& highest, Family family, float least);

    [[nodiscard]] Family family() const { return m_family; }
    /// Pitch indices, 0..83, ascending.
    [[nodiscard]] const std::vector<int>& pitches() const { return m_pitches; }
    /// Values of a step: as many as there are pitches, and silent ones up to a multiple of kVectorWidth.
    [[nodiscard]] std::size_t width() const { return m_width; }
    /// From two steps before the phrase to two after it, which are silent (-1).
    [[nodiscard]] const float* step(int step) const {
        return m_values.data() + static_cast<std::size_t>(step + kMargin) * m_width;
    }
    [[nodiscard]] float at(int step, std::size_t column) const { return this->step(step)[column]; }
    [[nodiscard]] std::array<float, kBarsPerPhrase> strongestOfBars() const;
    /// Makes bars silent in which no output is above `sounding`, and stretches the heights over -1 of all others so
    /// that their strongest output is 1: a model may play some bars fainter than others. With -1 they stay as they are.
    void levelBars(float sounding);
    /// Gives each bar `share` (0..1) of what the bars have in common, the mean of their outputs at that place, for as
    /// much of its own: music repeats itself more than outputs say. Silent bars stay silent, and are no part of it.
    void repeatBars(float share);
    /// The output that levelBars() may bring up to `hold`, at least.
    static float leastBefore(float hold, float sounding) { return (hold + 1) * (sounding + 1) / 2 - 1; }

private:
    static constexpr int kMargin = 2;

    Family m_family;
    std::vector<int> m_pitches;
    std::size_t m_width = 0;
    std::vector<float> m_values;
};

} // namespace muse
