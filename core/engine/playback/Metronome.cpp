// SPDX-License-Identifier: MIT
#include "core/engine/playback/Metronome.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace muse {
namespace {

constexpr double kLength = 0.05;   ///< seconds
constexpr double kFadeOver = 0.01; ///< seconds to 1/e

/// A short sine that is loud in its first sample already, so that the click is on its frame.
std::vector<float> click(int sampleRate, double hertz, double loudness) {
    std::vector<float> samples(static_cast<std::size_t>(std::max(1.0, kLength * sampleRate)));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double time = (static_cast<double>(i) + 0.5) / sampleRate;
        const double left = 1 - static_cast<double>(i) / static_cast<double>(samples.size());
        samples[i] = static_cast<float>(loudness * left * std::exp(-time / kFadeOver) *
                                        std::sin(2 * std::numbers::pi * hertz * time));
    }
    return samples;
}

} // namespace

Metronome::Metronome(int sampleRate)
    : m_sampleRate(sampleRate), m_clicks{click(sampleRate, 1100, 0.3), click(sampleRate, 1650, 0.5)} {}

void Metronome::setSampleRate(int sampleRate) {
    const double ratio = static_cast<double>(sampleRate) / m_sampleRate;
    Metronome next(sampleRate);
    next.m_beats = m_beats;
    next.m_beat = m_beat;
    next.m_beatsPerBar = m_beatsPerBar;
    next.m_framesPerBeat = m_framesPerBeat * ratio;
    // A beat is struck on its very frame, so that the count may not have passed it.
    next.m_counted = std::min<Frame>(std::llround(static_cast<double>(m_counted) * ratio), next.beatFrame(m_beat));
    *this = std::move(next);
}

void Metronome::strike(bool accent) noexcept {
    m_sounding = &m_clicks[accent ? 1 : 0];
    m_at = 0;
}

void Metronome::mix(float* left, float* right, int frames) noexcept {
    if (!m_sounding) return;
    const std::size_t count = std::min(static_cast<std::size_t>(frames), m_sounding->size() - m_at);
    for (std::size_t i = 0; i < count; ++i) {
        left[i] += (*m_sounding)[m_at + i];
        right[i] += (*m_sounding)[m_at + i];
    }
    m_at += count;
    if (m_at == m_sounding->size()) m_sounding = nullptr;
}

void Metronome::beginCountIn(int bars, int beatsPerBar, double framesPerBeat) noexcept {
    m_beatsPerBar = std::max(1, beatsPerBar);
    m_beats = std::max(0, bars) * m_beatsPerBar;
    m_framesPerBeat = std::max(1.0, framesPerBeat);
    m_beat = 0;
    m_counted = 0;
}

Frame Metronome::beatFrame(int beat) const noexcept {
    return std::llround(beat * m_framesPerBeat);
}

int Metronome::countUntilNext(int limit) noexcept {
    if (m_beat < m_beats && m_counted == beatFrame(m_beat)) {
        strike(m_beat % m_beatsPerBar == 0);
        ++m_beat;
    }
    return static_cast<int>(std::min<Frame>(limit, beatFrame(m_beat) - m_counted));
}

void Metronome::countOn(int frames) noexcept {
    m_counted += frames;
    if (m_counted >= beatFrame(m_beats)) m_beats = 0;
}

} // namespace muse
