// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// Has JACK and ALSA write to the log instead of to stderr: what went wrong is said in our own words. Safe to call
/// often.
void quietLibraries();

/// While one lives, what JACK, ALSA and FluidSynth complain about on this thread is no news, and kept by a verbose log
/// only: whether there is a server or a device at all is asked, perhaps every few seconds.
class OnlyAsking {
public:
    OnlyAsking();
    ~OnlyAsking();
    OnlyAsking(const OnlyAsking&) = delete;
    OnlyAsking& operator=(const OnlyAsking&) = delete;

    [[nodiscard]] static bool here();
};

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

} // namespace muse
