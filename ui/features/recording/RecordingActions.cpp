// SPDX-License-Identifier: MIT
#include "ui/features/recording/RecordingActions.h"

#include "ui/window/Menus.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>

namespace muse {
namespace {

/// Takes what was added last in front of the soundfonts, where the transport's commands are.
void moveUp(const Menus& menus, const QList<QAction*>& actions) {
    for (QAction* action : actions)
        menus.playbackMenu->removeAction(action);
    menus.playbackMenu->insertActions(menus.soundFontMenu->menuAction(), actions);
    menus.playbackMenu->insertSeparator(menus.soundFontMenu->menuAction());
}

} // namespace

RecordingActions::RecordingActions(QMainWindow& window, Menus& menus) : QObject(&window) {
    makeMetronome(window, menus);
    makeRecording(window, menus);
    midiClock = ActionMaker(window).addToggle(menus.playbackMenu, "actionMidiClock", tr("Send MIDI &clock"));
    // Behind the port that it goes to.
    const QList<QAction*> all = menus.playbackMenu->actions();
    const auto output = all.indexOf(menus.midiOutputMenu->menuAction());
    if (output + 1 < all.size()) menus.playbackMenu->insertAction(all[output + 1], midiClock);
    midiClock->setToolTip(tr("The MIDI output hears start, stop, song position and 24 pulses to the quarter"));
}

void RecordingActions::makeMetronome(QMainWindow& window, Menus& menus) {
    ActionMaker make(window);
    metronome = make.addToggle(menus.playbackMenu, "actionMetronome", tr("&Metronome"), tr("K"));
    countInMenu = make.addMenu(menus.playbackMenu, "menuCountIn", tr("Count-&in"));
    auto* group = new QActionGroup(this);
    const std::array<QString, 3> words = {tr("&None"), tr("&One bar"), tr("&Two bars")};
    for (std::size_t bars = 0; bars < countIn.size(); ++bars) {
        const QByteArray name = "actionCountIn" + QByteArray::number(static_cast<int>(bars));
        countIn[bars] = group->addAction(make.addToggle(countInMenu, name.constData(), words[bars]));
    }
    countInMenu->addSeparator();
    countInAlways = make.addToggle(countInMenu, "actionCountInAlways", tr("&Before playing too"), tr("Shift+K"));
    moveUp(menus, {metronome, countInMenu->menuAction()});
}

void RecordingActions::makeRecording(QMainWindow& window, Menus& menus) {
    ActionMaker make(window);
    record = make.addToggle(menus.playbackMenu, "actionRecord", tr("&Record"), tr("Ctrl+R"));
    QMenu* mode = make.addMenu(menus.playbackMenu, "menuRecordMode", tr("Recor&ding mode"));
    auto* group = new QActionGroup(this);
    overdub = group->addAction(make.addToggle(mode, "actionOverdub", tr("&Overdub: add to the track")));
    replace = group->addAction(make.addToggle(mode, "actionReplace", tr("&Replace what the track plays")));
    stepInput = make.addToggle(menus.playbackMenu, "actionStepInput", tr("St&ep input"), tr("Ctrl+Shift+R"));
    stepInput->setToolTip(tr("Each key of the MIDI keyboard puts a note at the playhead and moves it on"));
    stepRest = make.add(menus.playbackMenu, "actionStepRest", tr("Step over a res&t"), QKeySequence(Qt::Key_Insert));
    moveUp(menus, {record, mode->menuAction(), stepInput, stepRest});
}

} // namespace muse
