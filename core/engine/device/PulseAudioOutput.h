// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/engine/device/AudioOutput.h"

#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

struct pa_buffer_attr;

namespace muse {

/// A stream on a PulseAudio server, or on PipeWire in its place. What is buffered begins at some tens of milliseconds
/// and grows whenever it was not enough, or the server keeps too little of it ready. Closing one does not wait for the
/// server.
class PulseAudioOutput : public AudioOutput {
public:
    /// Gives a server that does not answer two seconds. The Error is a short reason that completes a list.
    static Result<std::unique_ptr<AudioOutput>> open(int sampleRate);
    ~PulseAudioOutput() override;

    [[nodiscard]] int sampleRate() const override { return m_sampleRate; }
    [[nodiscard]] std::string description() const override;
    [[nodiscard]] bool silent() const override { return false; }
    [[nodiscard]] std::chrono::nanoseconds latency() const override {
        return std::chrono::nanoseconds(m_latency.load(std::memory_order_relaxed));
    }
    [[nodiscard]] bool gone() const override { return m_gone.load(); }

private:
    struct Handles;
    explicit PulseAudioOutput(int sampleRate);
    Result<void> start();
    void contextChanged();
    void openStream();
    void streamChanged();
    void fail(std::string reason);
    [[nodiscard]] pa_buffer_attr bufferOf(std::chrono::milliseconds length) const;
    void grow();
    void write(std::size_t bytes);
    void askForTiming(std::size_t written);
    void noteLatency(int success);

    const int m_sampleRate;
    std::vector<float> m_left;
    std::vector<float> m_right;
    std::chrono::milliseconds m_length;
    bool m_asking = false; ///< for the latency
    std::size_t m_written = 0;
    int m_answers = 0;                   ///< since the buffer's length changed
    std::atomic<std::int64_t> m_latency; ///< ns
    std::atomic<bool> m_gone{false};
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_ready = false;
    std::string m_failure;
    std::unique_ptr<Handles> m_handles; ///< last, so that it ends first
};

} // namespace muse
