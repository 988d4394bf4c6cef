// SPDX-License-Identifier: MIT
#include "core/engine/device/JackWatch.h"

#include "core/engine/device/JackClient.h"

#include <jack/jack.h>

#include <thread>

namespace muse {

JackWatch::JackWatch() : m_client(openJackClient("musegan-watch")) {
    auto* client = static_cast<jack_client_t*>(m_client);
    if (!client) {
        m_gone = true;
        return;
    }
    jack_on_shutdown(
        client, [](void* self) { static_cast<JackWatch*>(self)->m_gone = true; }, this);
    jack_set_process_callback(
        client,
        [](jack_nframes_t, void* self) {
            static_cast<JackWatch*>(self)->m_lastTurn = Clock::now().time_since_epoch().count();
            return 0;
        },
        this);
    jack_activate(client);
}

JackWatch::~JackWatch() {
    if (m_client) closeJackClient(static_cast<jack_client_t*>(m_client));
}

bool JackWatch::serverStandsStill() const noexcept {
    return Clock::now() - Clock::time_point(Clock::duration(m_lastTurn.load())) > std::chrono::seconds(1);
}

void JackWatch::awaitPeriods(unsigned periods, std::chrono::milliseconds limit) const {
    auto* client = static_cast<jack_client_t*>(m_client);
    if (!client || serverGone()) return;
    const jack_nframes_t began = jack_frame_time(client);
    const jack_nframes_t frames = periods * jack_get_buffer_size(client);
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!serverGone() && std::chrono::steady_clock::now() < end && jack_frame_time(client) - began < frames)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
}

} // namespace muse
