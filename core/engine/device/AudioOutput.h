// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/playback/Renderer.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace muse {

/// Something that asks a renderer for frames in time: a device, or a clock. It gives silence until a renderer is
/// attached.
class AudioOutput {
public:
    AudioOutput() = default;
    virtual ~AudioOutput() = default;
    AudioOutput(const AudioOutput&) = delete;
    AudioOutput& operator=(const AudioOutput&) = delete;

    /// The renderer must be for sampleRate() and outlive this output.
    void attach(Renderer* renderer) noexcept { m_renderer.store(renderer, std::memory_order_release); }
    /// What the device runs at, which may not be what was asked for.
    [[nodiscard]] virtual int sampleRate() const = 0;
    /// "JACK, 48000 Hz".
    [[nodiscard]] virtual std::string description() const = 0;
    /// True where nothing sounds.
    [[nodiscard]] virtual bool silent() const = 0;
    /// How long after it was rendered a frame is heard, as far as the device says. May take a few milliseconds.
    [[nodiscard]] virtual std::chrono::nanoseconds latency() const { return {}; }
    /// True once the device has said that it went away; some never say.
    [[nodiscard]] virtual bool gone() const { return false; }

protected:
    void fill(float* left, float* right, int frames) noexcept;

private:
    std::atomic<Renderer*> m_renderer{nullptr};
};

/// One driver that was tried.
struct DriverAttempt {
    std::string driver;
    bool opened = false;
    std::string reason; ///< why it did not open
};

/// An output that works, in any case, and what was tried to get it.
struct OpenedOutput {
    std::unique_ptr<AudioOutput> output;
    std::vector<DriverAttempt> attempts;
};

/// Opens the named FluidSynth driver, or the first of pipewire, jack, pulseaudio and alsa that opens where the name is
/// empty; "null", or nothing that opens, gives the silent clock. Never starts a JACK server.
OpenedOutput openAudioOutput(const std::string& driver, int sampleRate);

} // namespace muse
