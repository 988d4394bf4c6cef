// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/engine/device/AudioOutput.h"

namespace muse {

/// A sound device opened through FluidSynth's driver of that name (ALSA's, or PipeWire's where FluidSynth has one),
/// with our own callback.
class FluidAudioOutput : public AudioOutput {
public:
    /// The Error is a short reason ("it has no device to play on") that completes a list.
    static Result<std::unique_ptr<AudioOutput>> open(const std::string& driver, int sampleRate);
    ~FluidAudioOutput() override;

    [[nodiscard]] int sampleRate() const override { return m_sampleRate; }
    [[nodiscard]] std::string description() const override;
    [[nodiscard]] bool silent() const override { return false; }
    [[nodiscard]] std::chrono::nanoseconds latency() const override;

private:
    struct Handles;
    explicit FluidAudioOutput(std::unique_ptr<Handles> handles);
    static int callback(void* self, int frames, int effects, float** effectBuffers, int outputs, float** outputBuffers);

    std::unique_ptr<Handles> m_handles;
    std::string m_driver;
    int m_sampleRate = 0;
};

} // namespace muse
