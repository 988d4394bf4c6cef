// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace muse {

/// What "What's this?" says of a part of the window.
struct HelpText {
    QString part; ///< object name of the widget
    QString words;
};

} // namespace muse
