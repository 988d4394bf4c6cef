// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace muse {

/// Gives the window's large parts the words that What's This shows.
void explainParts(QWidget& window);

} // namespace muse
