// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace muse {

/// The General MIDI name of a program, 0..127.
QString programName(int program);

} // namespace muse
