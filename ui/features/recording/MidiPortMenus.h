// SPDX-License-Identifier: MIT
#pragma once

#include "ui/services/MidiPortChoice.h"

#include <QObject>

class QMenu;
class QSettings;

namespace muse {

class ExportController;
class Menus;
class Notifier;
class PlaybackController;

/// Fills the menus of soundfonts and MIDI ports each time they open, as ports come and go; remembers the ports.
class MidiPortMenus : public QObject {
    Q_OBJECT

public:
    MidiPortMenus(Menus& actions, PlaybackController& playback, ExportController& exporter, Notifier& notifier,
               QSettings& settings, QObject* parent);

private:
    void fillSoundFonts(QMenu& menu);
    void fillInputs(QMenu& menu);
    void fillOutputs(QMenu& menu);

    PlaybackController& m_playback;
    ExportController& m_exporter;
    Notifier& m_notifier;
    MidiPortChoice m_midi;
};

} // namespace muse
