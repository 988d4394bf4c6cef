// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/playback/FrameMap.h"

#include <array>
#include <vector>

namespace muse {

/// The metronome's sound, mixed in on its very frame (FluidSynth would begin it on a grid of 64), and the bars that are
/// counted before playback. Used by the callback only; never allocates once built.
class Metronome {
public:
    explicit Metronome(int sampleRate);
    /// Not by the callback. A count goes on at its tempo.
    void setSampleRate(int sampleRate);

    /// A click begins with the next frame mixed; it takes the place of one that still sounds.
    void strike(bool accent) noexcept;
    /// Adds what sounds of the last click to `frames` samples of each side.
    void mix(float* left, float* right, int frames) noexcept;

    /// Begins to count `bars` bars of beats that last `framesPerBeat` each.
    void beginCountIn(int bars, int beatsPerBar, double framesPerBeat) noexcept;
    void cancelCountIn() noexcept { m_beats = 0; }
    [[nodiscard]] bool counting() const noexcept { return m_beats > 0; }
    /// Strikes where a beat is due; returns how many frames, at most `limit`, may pass until the next or the end. Call
    /// only while counting(), and count on by what was rendered.
    int countUntilNext(int limit) noexcept;
    void countOn(int frames) noexcept;

private:
    [[nodiscard]] Frame beatFrame(int beat) const noexcept;

    int m_sampleRate;
    std::array<std::vector<float>, 2> m_clicks; ///< plain, accented
    const std::vector<float>* m_sounding = nullptr;
    std::size_t m_at = 0;

    int m_beats = 0; ///< to count in all; 0 where nothing is counted
    int m_beat = 0;  ///< the next to strike
    int m_beatsPerBar = 4;
    double m_framesPerBeat = 0;
    Frame m_counted = 0; ///< frames since the count began
};

} // namespace muse
