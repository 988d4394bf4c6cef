// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/device/AudioOutput.h"

#include <thread>

namespace muse {

/// A clock in place of a device: it runs the renderer in real time, 10 ms at a time, and throws the sound away.
class NullAudioOutput : public AudioOutput {
public:
    /// `why` completes description().
    NullAudioOutput(int sampleRate, std::string why);

    [[nodiscard]] int sampleRate() const override { return m_sampleRate; }
    [[nodiscard]] std::string description() const override { return m_why; }
    [[nodiscard]] bool silent() const override { return true; }

private:
    void run(const std::stop_token& stop);

    int m_sampleRate;
    std::string m_why;
    std::jthread m_thread; ///< last, so that it ends first
};

} // namespace muse
