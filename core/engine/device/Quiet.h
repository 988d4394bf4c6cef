// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// Has JACK and ALSA write to the log instead of to stderr: what went wrong is said in our own words. Safe to call
/// often.
void quietLibraries();

/// While one lives, what JACK complains about on this thread is no news: whether there is a server at all is only
/// asked.
class AskingForJack {
public:
    AskingForJack();
    ~AskingForJack();
    AskingForJack(const AskingForJack&) = delete;
    AskingForJack& operator=(const AskingForJack&) = delete;
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
