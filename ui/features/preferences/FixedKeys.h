// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace muse {

/// Something that a key or the mouse does in one place of the window and that cannot be remapped.
struct FixedKey {
    QString where;
    QString does;
    QString how;
};

/// All of them, for the sheet of shortcuts.
std::vector<FixedKey> fixedKeys();

} // namespace muse
