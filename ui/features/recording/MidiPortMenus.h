// SPDX-License-Identifier: MIT
#pragma once

#include "ui/services/MidiPortChoice.h"

#include <QObject>

class QMenu;

namespace muse {

struct Studio;

/// Fills the Playback menu's lists of MIDI ports each time they open, as ports come and go; remembers the ports.
class MidiPortMenus : public QObject {
    Q_OBJECT

public:
    MidiPortMenus(Studio& studio, QObject* parent);

private:
    void fillInputs(QMenu& menu);
    void fillOutputs(QMenu& menu);

    Studio& m_studio;
    MidiPortChoice m_midi;
};

} // namespace muse
