// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMenu;

namespace muse {

class ExportController;
class MainActions;
class Notifier;
class PlaybackController;

/// Fills the menus of soundfonts and MIDI ports each time they open, as ports come and go.
class SoundMenus : public QObject {
    Q_OBJECT

public:
    SoundMenus(MainActions& actions, PlaybackController& playback, ExportController& exporter, Notifier& notifier,
               QObject* parent);

private:
    void fillSoundFonts(QMenu& menu);
    void fillInputs(QMenu& menu);
    void fillOutputs(QMenu& menu);

    PlaybackController& m_playback;
    ExportController& m_exporter;
    Notifier& m_notifier;
};

} // namespace muse
