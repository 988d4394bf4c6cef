// SPDX-License-Identifier: MIT
#include "core/ml/binarise/TrackColumns.h"

#include <algorithm>

namespace muse {
namespace {

constexpr float kSilence = -1;

} // namespace

std::array<float, kRow> highestOutputs(const float* outputs) {
    std::array<float, kRow> highest;
    std::copy_n(outputs, kRow, highest.begin());
    for (int step = 1; step < kStepsPerPhrase; ++step) {
        outputs += kRow;
        // Unlike std::max, whose reference to one of two places keeps loops from being vectorised.
        for (std::size_t i = 0; i < kRow; ++i)
            highest[i] = outputs[i] > highest[i] ? outputs[i] : highest[i];
    }
    return highest;
}

TrackColumns::TrackColumns(const float* outputs, const std::array<float, kRow>& highest, Family family, float least)
    : m_family(family) {
    const auto cell = [&](int pitch) { return static_cast<std::size_t>(pitch) * kFamilies + index(family); };
    for (int pitch = 0; pitch < kPitches; ++pitch)
        if (highest[cell(pitch)] > least) m_pitches.push_back(pitch);
    m_width = (m_pitches.size() + kVectorWidth - 1) / kVectorWidth * kVectorWidth;
    m_values.assign(static_cast<std::size_t>(kStepsPerPhrase + 2 * kMargin) * m_width, kSilence);
    float* to = m_values.data() + kMargin * m_width;
    for (int step = 0; step < kStepsPerPhrase; ++step, outputs += kRow, to += m_width)
        for (std::size_t i = 0; i < m_pitches.size(); ++i)
            to[i] = outputs[cell(m_pitches[i])];
}

std::array<float, kBarsPerPhrase> TrackColumns::strongestOfBars() const {
    std::array<float, kBarsPerPhrase> strongest;
    strongest.fill(kSilence);
    for (int bar = 0; bar < kBarsPerPhrase; ++bar) {
        float& most = strongest[static_cast<std::size_t>(bar)];
        const float* end = step((bar + 1) * kStepsPerBar);
        for (const float* output = step(bar * kStepsPerBar); output != end; ++output)
            most = *output > most ? *output : most;
    }
    return strongest;
}

void TrackColumns::levelBars(float sounding) {
    if (sounding <= kSilence) return;
    const auto strongest = strongestOfBars();
    float* output = m_values.data() + kMargin * m_width;
    for (const float most : strongest) {
        const float stretch = most > sounding ? 2 / (most + 1) : 0;
        for (const float* end = output + kStepsPerBar * m_width; output != end; ++output)
            *output = stretch * (*output + 1) - 1;
    }
}

void TrackColumns::repeatBars(float share) {
    if (share <= 0) return;
    const auto strongest = strongestOfBars();
    const std::size_t cells = kStepsPerBar * m_width;
    std::vector<float> common(cells, 0.0f);
    std::vector<float*> bars;
    for (int bar = 0; bar < kBarsPerPhrase; ++bar)
        if (strongest[static_cast<std::size_t>(bar)] > kSilence)
            bars.push_back(m_values.data() + kMargin * m_width + static_cast<std::size_t>(bar) * cells);
    for (const float* outputs : bars)
        for (std::size_t i = 0; i < cells; ++i)
            common[i] += outputs[i];
    const float commonShare = share / static_cast<float>(std::max<std::size_t>(bars.size(), 1));
    for (float* outputs : bars)
        for (std::size_t i = 0; i < cells; ++i)
            outputs[i] = (1 - share) * outputs[i] + commonShare * common[i];
}

} // namespace muse
