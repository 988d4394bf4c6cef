// SPDX-License-Identifier: MIT
#include "ui/window/HelpTexts.h"

#include <QWidget>

namespace muse {

void showHelpTexts(const QWidget& window, const std::vector<HelpText>& texts) {
    for (const HelpText& text : texts)
        if (auto* part = window.findChild<QWidget*>(text.part)) part->setWhatsThis(text.words);
}

} // namespace muse
