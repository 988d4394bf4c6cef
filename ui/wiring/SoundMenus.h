// SPDX-License-Identifier: MIT
#pragma once

#include "ui/controllers/MidiChoice.h"

#include <QObject>

class QMenu;
class QSettings;

namespace muse {

class ExportController;
class MainActions;
class Notifier;
class PlaybackController;

/// Fills the menus of soundfonts and MIDI ports each time they open, as ports come and go; remembers the ports.
class SoundMenus : public QObject {
    Q_OBJECT

public:
    SoundMenus(MainActions& actions, PlaybackController& playback, ExportController& exporter, Notifier& notifier,
               QSettings& settings, QObject* parent);

private:
    void fillSoundFonts(QMenu& menu);
    void fillInputs(QMenu& menu);
    void fillOutputs(QMenu& menu);

    PlaybackController& m_playback;
    ExportController& m_exporter;
    Notifier& m_notifier;
    MidiChoice m_midi;
};

} // namespace muse
