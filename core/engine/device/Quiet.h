// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

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

/// The rate in Hz of the JACK server that answers, if one does; never starts one.
std::optional<int> jackServerRate();
/// How many frames after a program on that server made them its sound is heard; 0 where that cannot be known.
int jackLatency(const std::string& program);

} // namespace muse
