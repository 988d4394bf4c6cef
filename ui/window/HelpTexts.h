// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/HelpText.h"

#include <vector>

class QWidget;

namespace muse {

/// Puts the words of "What's this?" on the parts of the window that they are about.
void showHelpTexts(const QWidget& window, const std::vector<HelpText>& texts);

} // namespace muse
