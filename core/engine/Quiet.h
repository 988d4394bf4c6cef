// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// Keeps FluidSynth, JACK and ALSA from writing to stderr: what went wrong is said in our own words. Safe to call
/// often.
void quietLibraries();

/// True when a JACK server answers; never starts one.
bool jackServerRuns();

} // namespace muse
