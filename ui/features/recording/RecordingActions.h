// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <array>

class QAction;
class QMainWindow;
class QMenu;

namespace muse {

class Menus;

/// The Playback menu's commands beyond play and loop: recording, step input, metronome, count-in, MIDI clock.
class RecordingActions : public QObject {
    Q_OBJECT

public:
    RecordingActions(QMainWindow& window, Menus& menus);

    QAction *record, *overdub, *replace, *stepInput, *stepRest;
    QAction* metronome;
    QMenu* countInMenu;
    /// None, one bar, two bars.
    std::array<QAction*, 3> countIn;
    QAction* countInAlways; ///< before playing too, not only before recording
    QAction* midiClock;

private:
    void makeRecording(QMainWindow& window, Menus& menus);
    void makeMetronome(QMainWindow& window, Menus& menus);
};

} // namespace muse
