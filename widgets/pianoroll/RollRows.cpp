// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/RollRows.h"

namespace muse {

RollRows::RollRows(const RowSet& pitches) : m_pitches(pitches) {
    for (int pitch = 127; pitch >= 0; --pitch)
        if (shows(pitch)) m_shown.push_back(static_cast<std::uint8_t>(pitch));
    int row = 0;
    for (int pitch = 127; pitch >= 0; --pitch) {
        while (row + 1 < count() && pitchOf(row) - pitch >= pitch - pitchOf(row + 1))
            ++row;
        m_rows[static_cast<std::size_t>(pitch)] = static_cast<std::uint8_t>(row);
    }
}

} // namespace muse
