// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

struct _jack_client;

namespace muse {

/// Has JACK and ALSA write to the log instead of to stderr: what went wrong is said in our own words. Safe to call
/// often.
void quietLibraries();

/// While one lives, GLib's complaints without a domain go to the log: libinstpatch, which FluidSynth asks about every
/// soundfont that it cannot read itself, has no other way to be silenced.
class QuietGlib {
public:
    QuietGlib();
    ~QuietGlib();
    QuietGlib(const QuietGlib&) = delete;
    QuietGlib& operator=(const QuietGlib&) = delete;

private:
    unsigned m_handler;
};

/// A program of that name on the JACK server that answers, or null; never starts one, and says nothing where none runs.
_jack_client* openJackClient(const char* name);
/// The rate in Hz of the JACK server that answers, if one does; never starts one.
std::optional<int> jackServerRate();

} // namespace muse
