// SPDX-License-Identifier: MIT
#include "core/engine/JackWatch.h"

#include <jack/jack.h>

namespace muse {

JackWatch::JackWatch() : m_client(jack_client_open("musegan-watch", JackNoStartServer, nullptr)) {
    auto* client = static_cast<jack_client_t*>(m_client);
    if (!client) {
        m_gone = true;
        return;
    }
    jack_on_shutdown(
        client, [](void* self) { static_cast<JackWatch*>(self)->m_gone = true; }, this);
    jack_activate(client);
}

JackWatch::~JackWatch() {
    if (m_client) jack_client_close(static_cast<jack_client_t*>(m_client));
}

} // namespace muse
