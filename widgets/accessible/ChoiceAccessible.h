// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// Lets screen readers say what a combo box is for: "Scale of the key: Natural minor". Qt calls it by what is chosen
/// alone under X11 and Wayland, whatever name it was given (6.4). For all that are made from now on; once is enough.
void nameChoices();

} // namespace muse
