// SPDX-License-Identifier: MIT
#include "ui/features/recording/RecordingActions.h"

#include "ui/window/Menus.h"

#include <QActionGroup>
#include <QMenu>

namespace muse {

RecordingActions::RecordingActions(const Menus& menus, QObject* parent) : QObject(parent) {
    makeMetronome(menus);
    makeRecording(menus);
}

void RecordingActions::makeMetronome(const Menus& menus) {
    ActionMaker make = menus.make;
    metronome = make.addToggle(menus.playback, "actionMetronome", tr("&Metronome"), QStringLiteral("K"));
    countInMenu = make.addMenu(menus.playback, "menuCountIn", tr("Count-&in"));
    auto* group = new QActionGroup(this);
    const std::array<QString, 3> words = {tr("&None"), tr("&One bar"), tr("&Two bars")};
    for (std::size_t bars = 0; bars < countIn.size(); ++bars) {
        const QByteArray name = "actionCountIn" + QByteArray::number(static_cast<int>(bars));
        countIn[bars] = group->addAction(make.addToggle(countInMenu, name.constData(), words[bars]));
    }
    countInMenu->addSeparator();
    countInAlways =
        make.addToggle(countInMenu, "actionCountInAlways", tr("&Before playing too"), QStringLiteral("Shift+K"));
    menus.playback->addSeparator();
}

void RecordingActions::makeRecording(const Menus& menus) {
    ActionMaker make = menus.make;
    record = make.addToggle(menus.playback, "actionRecord", tr("&Record"), QStringLiteral("Ctrl+R"));
    QMenu* mode = make.addMenu(menus.playback, "menuRecordMode", tr("Recor&ding mode"));
    auto* group = new QActionGroup(this);
    overdub = group->addAction(make.addToggle(mode, "actionOverdub", tr("&Overdub: add to the track")));
    replace = group->addAction(make.addToggle(mode, "actionReplace", tr("&Replace what the track plays")));
    stepInput = make.addToggle(menus.playback, "actionStepInput", tr("St&ep input"), QStringLiteral("Ctrl+Shift+R"));
    stepInput->setToolTip(tr("Each key of the MIDI keyboard puts a note at the playhead and moves it on"));
    stepRest = make.add(menus.playback, "actionStepRest", tr("Step over a res&t"), QKeySequence(Qt::Key_Insert));
    menus.playback->addSeparator();
}

void RecordingActions::addMidiClock(const Menus& menus) {
    midiClock = ActionMaker(menus.make).addToggle(menus.playback, "actionMidiClock", tr("Send MIDI &clock"));
    midiClock->setToolTip(tr("The MIDI output hears start, stop, song position and 24 pulses to the quarter"));
    menus.playback->addSeparator();
}

} // namespace muse
