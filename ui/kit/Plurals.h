// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace muse {

/// From now on "%n note(s)" reads "1 note" or "3 notes", as English has it.
void speakPlurals(QCoreApplication& application);

} // namespace muse
