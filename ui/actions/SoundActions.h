// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <array>

class QAction;
class QMainWindow;
class QMenu;

namespace muse {

class MainActions;

/// The Playback menu's commands beyond play and loop: recording, step input, metronome, count-in, MIDI clock.
class SoundActions : public QObject {
    Q_OBJECT

public:
    SoundActions(QMainWindow& window, MainActions& menus);

    QAction *record, *overdub, *replace, *stepInput, *stepRest;
    QAction* metronome;
    QMenu* countInMenu;
    /// None, one bar, two bars.
    std::array<QAction*, 3> countIn;
    QAction* countInAlways; ///< before playing too, not only before recording
    QAction* midiClock;

private:
    void makeRecording(QMainWindow& window, MainActions& menus);
    void makeMetronome(QMainWindow& window, MainActions& menus);
};

} // namespace muse
