// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/device/CallbackGate.h"
#include "core/engine/playback/Renderer.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace muse {

/// Something that asks a renderer for frames in time: a device, or a clock. It gives silence until a renderer is
/// attached. Destroying one may wait for its server; nothing else does.
class AudioOutput {
public:
    AudioOutput() = default;
    virtual ~AudioOutput() = default;
    AudioOutput(const AudioOutput&) = delete;
    AudioOutput& operator=(const AudioOutput&) = delete;

    /// The renderer must be for sampleRate() and outlive this output, or be detached before it goes.
    void attach(Renderer& renderer) noexcept;
    /// From its return on the renderer is no longer asked. Waits for a frame that is being rendered, not for the
    /// device.
    void detach() noexcept { m_gate.shut(); }
    /// How often the device asked for frames so far.
    [[nodiscard]] std::uint64_t asked() const noexcept { return m_asked.load(std::memory_order_relaxed); }
    /// What the device runs at now, which may not be what was asked for, and may change.
    [[nodiscard]] virtual int sampleRate() const = 0;
    /// "JACK, 48000 Hz".
    [[nodiscard]] virtual std::string description() const = 0;
    /// True where nothing sounds.
    [[nodiscard]] virtual bool silent() const = 0;
    /// How long after it was rendered a frame is heard, as far as the device says.
    [[nodiscard]] virtual std::chrono::nanoseconds latency() const { return {}; }
    /// True once the device has said that it went away; some never say.
    [[nodiscard]] virtual bool gone() const { return false; }

protected:
    /// Silence where the device meanwhile runs at another rate than the renderer.
    void fill(float* left, float* right, int frames) noexcept;

private:
    CallbackGate m_gate;
    Renderer* m_renderer = nullptr; ///< set while the gate is shut
    std::atomic<std::uint64_t> m_asked{0};
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

/// Opens the named driver, or the first of jack, pulseaudio, pipewire and alsa that opens where the name is empty;
/// "null", or nothing that opens, gives the silent clock. JACK and PulseAudio are our own, the others FluidSynth's.
/// Never starts a JACK server. Waits as long as a server that has stopped answering lets it.
OpenedOutput openAudioOutput(const std::string& driver, int sampleRate);

} // namespace muse
