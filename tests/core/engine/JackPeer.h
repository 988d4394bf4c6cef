// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/midi/MidiMessage.h"

#include <readerwriterqueue/readerwriterqueue.h>

#include <jack/jack.h>
#include <jack/midiport.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <string>
#include <vector>

namespace muse::test {

/// Another program on the JACK server: it listens to audio and MIDI and plays a MIDI keyboard, by JACK's own functions
/// alone.
class JackPeer {
public:
    JackPeer() : m_client(jack_client_open("muse-peer", JackNoStartServer, nullptr)) {
        if (!m_client) return;
        m_ear = jack_port_register(m_client, "ear", JACK_DEFAULT_AUDIO_TYPE, JackPortIsInput, 0);
        m_listen = jack_port_register(m_client, "listen", JACK_DEFAULT_MIDI_TYPE, JackPortIsInput, 0);
        m_keys = jack_port_register(m_client, "keys", JACK_DEFAULT_MIDI_TYPE, JackPortIsOutput, 0);
        jack_set_process_callback(
            m_client,
            [](jack_nframes_t frames, void* self) {
                static_cast<JackPeer*>(self)->process(frames);
                return 0;
            },
            this);
        jack_set_xrun_callback(
            m_client,
            [](void* self) {
                ++static_cast<JackPeer*>(self)->m_xruns;
                return 0;
            },
            this);
        m_begun = true;
        jack_activate(m_client);
    }
    ~JackPeer() {
        if (m_client) jack_client_close(m_client);
        m_periods.load();
    }
    JackPeer(const JackPeer&) = delete;
    JackPeer& operator=(const JackPeer&) = delete;

    [[nodiscard]] bool running() const { return m_client != nullptr; }
    [[nodiscard]] int xruns() const { return m_xruns; }
    /// How often the server has asked it for sound.
    [[nodiscard]] std::uint64_t periods() const { return m_periods; }
    /// The loudest sample of late: it halves with every period.
    [[nodiscard]] float level() const { return m_level; }
    /// The loudest sample ever.
    [[nodiscard]] float peak() const { return m_peak; }
    /// Whether anybody hears the keyboard.
    [[nodiscard]] bool keysConnected() const { return jack_port_connected(m_keys) > 0; }
    void press(const MidiMessage& message) { m_toSend.try_enqueue(message); }
    /// In which frame the last of these went out.
    [[nodiscard]] jack_nframes_t pressedAt() const { return m_pressedAt; }
    /// In which frame something was first heard since awaitOnset(); 0: not yet.
    void awaitOnset() { m_onset = 0; }
    [[nodiscard]] jack_nframes_t onset() const { return m_onset; }

    /// Connects the ear to the first audio output of the program whose name starts so.
    bool listenTo(const std::string& program) {
        const char** ports =
            jack_get_ports(m_client, ("^" + program).c_str(), JACK_DEFAULT_AUDIO_TYPE, JackPortIsOutput);
        if (!ports) return false;
        const bool connected = jack_connect(m_client, ports[0], jack_port_name(m_ear)) == 0;
        jack_free(ports);
        return connected;
    }
    /// How many times a second what is heard goes from below zero to above it, over the last second or so.
    [[nodiscard]] double pitch() const {
        const double seconds = static_cast<double>(m_pitchFrames) / jack_get_sample_rate(m_client);
        return seconds > 0 ? m_crossings / seconds : 0;
    }
    /// Listens anew.
    void awaitPitch() { m_pitchWanted = true; }
    [[nodiscard]] bool pitchKnown() const { return !m_pitchWanted && m_pitchFrames >= jack_get_sample_rate(m_client); }
    /// Everything that came in since the first call, with the frame in which it came.
    const std::vector<std::pair<jack_nframes_t, MidiMessage>>& received() {
        std::pair<jack_nframes_t, MidiMessage> next;
        while (m_received.try_dequeue(next))
            m_all.push_back(next);
        return m_all;
    }

private:
    // The server's thread begins and ends as the locks of JACK have it, which the thread sanitizer does not see: it
    // sees m_begun and m_periods.
    void process(jack_nframes_t frames) {
        if (!m_begun) return;
        const auto* samples = static_cast<const float*>(jack_port_get_buffer(m_ear, frames));
        float peak = m_level / 2;
        if (m_pitchWanted.exchange(false)) m_crossings = m_pitchFrames = 0;
        const bool counting = m_pitchFrames < jack_get_sample_rate(m_client);
        for (jack_nframes_t i = 0; i < frames; ++i) {
            peak = std::max(peak, std::fabs(samples[i]));
            if (counting && m_before < 0 && samples[i] >= 0) ++m_crossings;
            m_before = samples[i];
            if (m_onset == 0 && std::fabs(samples[i]) > 1e-3F) m_onset = jack_last_frame_time(m_client) + i;
        }
        if (counting) m_pitchFrames += frames;
        m_level = peak;
        m_peak = std::max(m_peak.load(), peak);
        void* in = jack_port_get_buffer(m_listen, frames);
        for (std::uint32_t i = 0; i < jack_midi_get_event_count(in); ++i) {
            jack_midi_event_t event;
            if (jack_midi_event_get(&event, in, i) != 0 || event.size < 1 || event.size > 3) continue;
            MidiMessage message{event.buffer[0]};
            if (event.size > 1) message.data1 = event.buffer[1];
            if (event.size > 2) message.data2 = event.buffer[2];
            m_received.try_enqueue({jack_last_frame_time(m_client) + event.time, message});
        }
        void* out = jack_port_get_buffer(m_keys, frames);
        jack_midi_clear_buffer(out);
        MidiMessage message;
        while (m_toSend.try_dequeue(message)) {
            jack_midi_event_write(out, 0, message.bytes().data(), message.size());
            m_pressedAt = jack_last_frame_time(m_client);
        }
        ++m_periods;
    }

    jack_client_t* m_client;
    std::atomic<bool> m_begun{false};
    jack_port_t* m_ear = nullptr;
    jack_port_t* m_listen = nullptr;
    jack_port_t* m_keys = nullptr;
    std::atomic<float> m_level{0};
    std::atomic<float> m_peak{0};
    std::atomic<int> m_xruns{0};
    std::atomic<std::uint64_t> m_periods{0};
    std::atomic<unsigned> m_crossings{0};
    std::atomic<unsigned> m_pitchFrames{0};
    std::atomic<bool> m_pitchWanted{true};
    float m_before = 0;
    std::atomic<jack_nframes_t> m_pressedAt{0};
    std::atomic<jack_nframes_t> m_onset{0};
    moodycamel::ReaderWriterQueue<MidiMessage> m_toSend{255};
    moodycamel::ReaderWriterQueue<std::pair<jack_nframes_t, MidiMessage>> m_received{4095};
    std::vector<std::pair<jack_nframes_t, MidiMessage>> m_all;
};

} // namespace muse::test
