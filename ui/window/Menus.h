// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/ActionMaker.h"

class QMainWindow;
class QMenu;

namespace muse {

/// The window's menu bar. Features add their commands to its menus with `make`, in the order in which they are made.
struct Menus {
    explicit Menus(QMainWindow& window);

    ActionMaker make;
    QMenu *file, *edit, *notes, *view, *playback, *generate, *research, *help;
};

} // namespace muse
