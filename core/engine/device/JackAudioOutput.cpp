// SPDX-License-Identifier: MIT
#include "core/engine/device/JackAudioOutput.h"

#include "core/base/Guarded.h"
#include "core/base/log/Log.h"
#include "core/engine/device/JackClient.h"
#include "core/engine/device/ThreadPriority.h"

#include <jack/jack.h>

#include <fmt/format.h>

namespace muse {
namespace {

constexpr auto kTendEvery = std::chrono::milliseconds(300);

} // namespace

JackAudioOutput::JackAudioOutput(jack_client_t* client)
    : m_client(client), m_sampleRate(static_cast<int>(jack_get_sample_rate(client))) {}

JackAudioOutput::~JackAudioOutput() {
    m_tender.request_stop();
    if (m_tender.joinable()) m_tender.join();
    closeJackClient(m_client);
}

Result<std::unique_ptr<AudioOutput>> JackAudioOutput::open() {
    jack_client_t* client = openJackClient("MuseGAN Studio");
    if (!client) return Error{"no JACK server is running"};
    std::unique_ptr<JackAudioOutput> opened(new JackAudioOutput(client));
    if (auto started = opened->start(); !started) return started.error();
    return std::unique_ptr<AudioOutput>(std::move(opened));
}

Result<void> JackAudioOutput::start() {
    if (const int rate = sampleRate(); rate < Synth::kLowestRate || rate > Synth::kHighestRate)
        return Error{"the JACK server runs at {} Hz, beyond the synthesiser's {} Hz", rate, Synth::kHighestRate};
    jack_set_process_callback(m_client, &JackAudioOutput::process, this);
    jack_set_sample_rate_callback(
        m_client,
        [](jack_nframes_t rate, void* self) {
            static_cast<JackAudioOutput*>(self)->m_sampleRate = static_cast<int>(rate);
            return 0;
        },
        this);
    jack_set_port_registration_callback(
        m_client,
        [](jack_port_id_t, int registered, void* self) {
            if (!registered) ++static_cast<JackAudioOutput*>(self)->m_portsGone;
        },
        this);
    jack_on_shutdown(
        m_client, [](void* self) { static_cast<JackAudioOutput*>(self)->m_gone = true; }, this);
    m_left = jack_port_register(m_client, "left", JACK_DEFAULT_AUDIO_TYPE, JackPortIsOutput | JackPortIsTerminal, 0);
    m_right = jack_port_register(m_client, "right", JACK_DEFAULT_AUDIO_TYPE, JackPortIsOutput | JackPortIsTerminal, 0);
    if (!m_left || !m_right || jack_activate(m_client) != 0) return Error{"the JACK server refused our ports"};
    connect();
    m_tender = std::jthread([this](const std::stop_token& stop) {
        [[maybe_unused]] const auto tended = guarded([&]() -> Result<void> {
            tend(stop);
            return {};
        });
    });
    return {};
}

int JackAudioOutput::process(jack_nframes_t frames, void* self) {
    // The server may have given us a plain thread.
    thread_local const bool raised = (raiseThreadPriority(), keepThreadOutOfLog(), true);
    (void)raised;
    auto* output = static_cast<JackAudioOutput*>(self);
    output->fill(static_cast<float*>(jack_port_get_buffer(output->m_left, frames)),
                 static_cast<float*>(jack_port_get_buffer(output->m_right, frames)), static_cast<int>(frames));
    return 0;
}

bool JackAudioOutput::connected() const {
    return jack_port_connected(m_left) > 0 || jack_port_connected(m_right) > 0;
}

void JackAudioOutput::connect() {
    const char** ports =
        jack_get_ports(m_client, nullptr, JACK_DEFAULT_AUDIO_TYPE, JackPortIsPhysical | JackPortIsInput);
    if (!ports) return;
    if (ports[0]) {
        jack_connect(m_client, jack_port_name(m_left), ports[0]);
        jack_connect(m_client, jack_port_name(m_right), ports[1] ? ports[1] : ports[0]);
    }
    jack_free(ports);
}

void JackAudioOutput::tend(const std::stop_token& stop) {
    bool wanted = !connected(); // as long as nothing has been there to connect to
    unsigned portsGone = m_portsGone;
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, stop, kTendEvery, [] { return false; });
        }
        if (stop.stop_requested() || gone()) return;
        // Read before the connections, so that a port that goes in between is seen next time.
        const unsigned goneBefore = m_portsGone;
        if (connected()) {
            wanted = false;
            portsGone = goneBefore;
            continue;
        }
        wanted = wanted || goneBefore != portsGone;
        portsGone = goneBefore;
        if (wanted) connect();
    }
}

std::string JackAudioOutput::description() const {
    return fmt::format("jack, {} Hz", sampleRate());
}

std::chrono::nanoseconds JackAudioOutput::latency() const {
    if (gone()) return {};
    jack_latency_range_t range{0, 0};
    jack_port_get_latency_range(m_left, JackPlaybackLatency, &range);
    return std::chrono::nanoseconds(std::int64_t{range.max} * 1'000'000'000 / sampleRate());
}

} // namespace muse
