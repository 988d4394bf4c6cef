// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <array>

class QAction;
class QMenu;

namespace muse {

struct Menus;

/// The Playback menu's commands beyond play and loop: recording, step input, metronome, count-in, MIDI clock.
class RecordingActions : public QObject {
    Q_OBJECT

public:
    RecordingActions(const Menus& menus, QObject* parent);

    QAction *record, *overdub, *replace, *stepInput, *stepRest;
    QAction* metronome;
    QMenu* countInMenu;
    /// None, one bar, two bars.
    std::array<QAction*, 3> countIn;
    QAction* countInAlways; ///< before playing too, not only before recording
    QAction* midiClock = nullptr;

    /// Behind the port that it goes to: to be called when that is in the menu.
    void addMidiClock(const Menus& menus);

private:
    void makeRecording(const Menus& menus);
    void makeMetronome(const Menus& menus);
};

} // namespace muse
