// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace muse {

/// "C4" for MIDI 60, with sharps.
QString pitchName(int pitch);
/// The General MIDI drum of a pitch, shortened to fit the keyboard; the pitch's name where there is none.
QString drumName(int pitch);
bool isBlackKey(int pitch);

} // namespace muse
