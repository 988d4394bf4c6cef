// SPDX-License-Identifier: MIT
#include "core/engine/device/JackClient.h"

#include "core/engine/device/Quiet.h"

#include <jack/jack.h>

#include <atomic>

namespace muse {
namespace {

std::atomic<int> closing = 0;

} // namespace

jack_client_t* openJackClient(const char* name) {
    if (closing > 0) return nullptr;
    const OnlyAsking here;
    return jack_client_open(name, JackNoStartServer, nullptr);
}

void closeJackClient(jack_client_t* client) {
    ++closing;
    jack_client_close(client);
    --closing;
}

std::optional<int> jackServerRate() {
    jack_client_t* client = openJackClient("musegan-probe");
    if (!client) return std::nullopt;
    const int rate = static_cast<int>(jack_get_sample_rate(client));
    closeJackClient(client);
    return rate;
}

} // namespace muse
