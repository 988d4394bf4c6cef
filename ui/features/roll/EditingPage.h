// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/PianoRollView.h"

#include <QWidget>

class QSettings;

namespace muse {

/// What the settings hold of the roll's mouse buttons.
PianoRollView::Buttons storedButtons(const QSettings& settings);

/// Preferences: how the roll is worked on.
class EditingPage : public QWidget {
    Q_OBJECT

public:
    EditingPage(QSettings& settings, PianoRollView& roll);
};

} // namespace muse
