// SPDX-License-Identifier: MIT
#include "ui/features/recording/MidiPortMenus.h"

#include "ui/features/Studio.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Text.h"
#include "ui/services/PlaybackController.h"
#include "ui/window/Menus.h"

#include <QMenu>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace muse {
namespace {

void addChoice(QMenu& menu, const QString& words, bool checked, const std::function<void()>& choose) {
    QAction* action = menu.addAction(words);
    action->setCheckable(true);
    action->setChecked(checked);
    QObject::connect(action, &QAction::triggered, &menu, [choose] { choose(); });
}

/// "None", then the ports, one that is chosen but away among them; `open` gets the chosen name, empty for none.
void fillPorts(QMenu& menu, const std::vector<std::string>& ports, const QString& current,
               const std::function<void(const QString&)>& open) {
    menu.clear();
    addChoice(menu, QMenu::tr("None"), current.isEmpty(), [open] { open({}); });
    for (const std::string& port : ports)
        addChoice(menu, text(port), text(port) == current, [open, port] { open(text(port)); });
    if (!current.isEmpty() && std::ranges::find(ports, current.toStdString()) == ports.end()) {
        QAction* away = menu.addAction(QMenu::tr("%1 (away)").arg(current));
        away->setCheckable(true);
        away->setChecked(true);
        away->setEnabled(false);
    }
}

} // namespace

MidiPortMenus::MidiPortMenus(Studio& studio, QObject* parent)
    : QObject(parent), m_studio(studio), m_midi(studio.playback.engine(), studio.notifier, studio.settings) {
    m_midi.restore();
    Menus& menus = studio.menus;
    QMenu* inputs = menus.make.addMenu(menus.playback, "midiInputMenu", tr("MIDI &input"));
    QMenu* outputs = menus.make.addMenu(menus.playback, "midiOutputMenu", tr("MIDI &output"));
    connect(inputs, &QMenu::aboutToShow, this, [this, inputs] { fillInputs(*inputs); });
    connect(outputs, &QMenu::aboutToShow, this, [this, outputs] { fillOutputs(*outputs); });
}

void MidiPortMenus::fillInputs(QMenu& menu) {
    Engine& engine = m_studio.playback.engine();
    fillPorts(menu, engine.midiInputs(), text(engine.midiInput()),
              [this](const QString& port) { m_midi.chooseInput(port); });
}

void MidiPortMenus::fillOutputs(QMenu& menu) {
    Engine& engine = m_studio.playback.engine();
    fillPorts(menu, engine.midiOutputs(), text(engine.midiOutput()),
              [this](const QString& port) { m_midi.chooseOutput(port); });
}

} // namespace muse
