// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace muse {

/// How sound stands on this machine, a line each, for `musegan doctor`: synthesiser, the drivers tried and what came of
/// them, MIDI ports, soundfonts. Opens the device for a moment and plays nothing.
std::vector<std::string> describeAudio();

} // namespace muse
