// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

struct _jack_client;

namespace muse {

/// A program of that name on the JACK server that answers, or null. Never starts a server, and says nothing where none
/// runs. Null too while one of our own is being closed: libjack lets nobody in meanwhile, however long a server takes,
/// and cannot meet a new server while something here still stands on the old one.
_jack_client* openJackClient(const char* name);
/// Waits for the server.
void closeJackClient(_jack_client* client);
/// The rate in Hz of the server, if one answers.
std::optional<int> jackServerRate();

} // namespace muse
