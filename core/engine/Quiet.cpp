// SPDX-License-Identifier: MIT
#include "core/engine/Quiet.h"

#include <alsa/asoundlib.h>
#include <fluidsynth.h>
#include <jack/jack.h>
#include <mutex>

namespace muse {
namespace {

void ignoreJack(const char*) {}
void ignoreAlsa(const char*, int, const char*, int, const char*, ...) {}

} // namespace

void quietLibraries() {
    static std::once_flag once;
    std::call_once(once, [] {
        for (int level = 0; level < LAST_LOG_LEVEL; ++level)
            fluid_set_log_function(level, nullptr, nullptr);
        jack_set_error_function(ignoreJack);
        jack_set_info_function(ignoreJack);
        snd_lib_error_set_handler(ignoreAlsa);
    });
}

bool jackServerRuns() {
    quietLibraries();
    jack_client_t* client = jack_client_open("musegan-probe", JackNoStartServer, nullptr);
    if (client) jack_client_close(client);
    return client != nullptr;
}

} // namespace muse
