// SPDX-License-Identifier: MIT
#include "core/engine/device/Quiet.h"

#include <alsa/asoundlib.h>
#include <glib.h>
#include <jack/jack.h>
#include <mutex>

namespace muse {
namespace {

void ignoreJack(const char*) {}
void ignoreGlib(const char*, GLogLevelFlags, const char*, void*) {}
void ignoreAlsa(const char*, int, const char*, int, const char*, ...) {}

} // namespace

void quietLibraries() {
    static std::once_flag once;
    std::call_once(once, [] {
        jack_set_error_function(ignoreJack);
        jack_set_info_function(ignoreJack);
        snd_lib_error_set_handler(ignoreAlsa);
    });
}

QuietGlib::QuietGlib()
    : m_handler(g_log_set_handler(nullptr, static_cast<GLogLevelFlags>(G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING),
                                  ignoreGlib, nullptr)) {}

QuietGlib::~QuietGlib() {
    g_log_remove_handler(nullptr, m_handler);
}

std::optional<int> jackServerRate() {
    quietLibraries();
    jack_client_t* client = jack_client_open("musegan-probe", JackNoStartServer, nullptr);
    if (!client) return std::nullopt;
    const int rate = static_cast<int>(jack_get_sample_rate(client));
    jack_client_close(client);
    return rate;
}

int jackLatency(const std::string& program) {
    quietLibraries();
    jack_client_t* client = jack_client_open("musegan-probe", JackNoStartServer, nullptr);
    if (!client) return 0;
    jack_latency_range_t range{0, 0};
    const char** ports =
        jack_get_ports(client, ("^" + program + ":").c_str(), JACK_DEFAULT_AUDIO_TYPE, JackPortIsOutput);
    if (ports && ports[0])
        jack_port_get_latency_range(jack_port_by_name(client, ports[0]), JackPlaybackLatency, &range);
    jack_free(ports);
    jack_client_close(client);
    return static_cast<int>(range.max);
}

} // namespace muse
