// SPDX-License-Identifier: MIT
#include "ui/wiring/SoundMenus.h"

#include "core/engine/soundfonts/SoundFonts.h"
#include "ui/Text.h"
#include "ui/actions/MainActions.h"
#include "ui/controllers/ExportController.h"
#include "ui/controllers/PlaybackController.h"
#include "ui/dialogs/Notifier.h"

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

SoundMenus::SoundMenus(MainActions& actions, PlaybackController& playback, ExportController& exporter,
                       Notifier& notifier, QSettings& settings, QObject* parent)
    : QObject(parent), m_playback(playback), m_exporter(exporter), m_notifier(notifier),
      m_midi(playback.engine(), notifier, settings) {
    m_midi.restore();
    connect(actions.soundFontMenu, &QMenu::aboutToShow, this,
            [this, menu = actions.soundFontMenu] { fillSoundFonts(*menu); });
    connect(actions.midiInputMenu, &QMenu::aboutToShow, this,
            [this, menu = actions.midiInputMenu] { fillInputs(*menu); });
    connect(actions.midiOutputMenu, &QMenu::aboutToShow, this,
            [this, menu = actions.midiOutputMenu] { fillOutputs(*menu); });
}

void SoundMenus::fillSoundFonts(QMenu& menu) {
    menu.clear();
    for (const SoundFontInfo& font : findSoundFonts())
        addChoice(menu, text(font.name), font.path == m_playback.engine().soundFont(), [this, path = font.path] {
            if (m_notifier.check(m_playback.engine().loadSoundFont(path))) m_exporter.setSoundFont(path);
        });
    if (menu.isEmpty()) menu.addAction(tr("No soundfont is installed"))->setEnabled(false);
}

void SoundMenus::fillInputs(QMenu& menu) {
    Engine& engine = m_playback.engine();
    fillPorts(menu, engine.midiInputs(), text(engine.midiInput()),
              [this](const QString& port) { m_midi.chooseInput(port); });
}

void SoundMenus::fillOutputs(QMenu& menu) {
    Engine& engine = m_playback.engine();
    fillPorts(menu, engine.midiOutputs(), text(engine.midiOutput()),
              [this](const QString& port) { m_midi.chooseOutput(port); });
}

} // namespace muse
