// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/engine/device/AudioOutput.h"

#include <condition_variable>
#include <mutex>
#include <thread>

struct _jack_client;
struct _jack_port;

namespace muse {

/// Two ports on a JACK server, or on PipeWire in its place, connected to the first ports that sound. They are connected
/// again when what they were connected to has gone and something sounds again, but not where somebody took the
/// connections away. Follows the server's sample rate.
class JackAudioOutput : public AudioOutput {
public:
    /// The Error is a short reason ("no JACK server is running") that completes a list.
    static Result<std::unique_ptr<AudioOutput>> open();
    ~JackAudioOutput() override;

    [[nodiscard]] int sampleRate() const override { return m_sampleRate.load(); }
    [[nodiscard]] std::string description() const override;
    [[nodiscard]] bool silent() const override { return false; }
    [[nodiscard]] std::chrono::nanoseconds latency() const override;
    [[nodiscard]] bool gone() const override { return m_gone.load(); }

private:
    explicit JackAudioOutput(_jack_client* client);
    Result<void> start();
    static int process(unsigned frames, void* self);
    [[nodiscard]] bool connected() const;
    void connect();
    void tend(const std::stop_token& stop);

    _jack_client* m_client;
    _jack_port* m_left = nullptr;
    _jack_port* m_right = nullptr;
    std::atomic<int> m_sampleRate;
    std::atomic<bool> m_gone{false};
    std::atomic<unsigned> m_portsGone{0}; ///< of any program, ever
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_tender; ///< looks after the connections
};

} // namespace muse
