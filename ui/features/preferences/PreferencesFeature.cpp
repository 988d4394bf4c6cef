// SPDX-License-Identifier: MIT
#include "ui/features/preferences/PreferencesFeature.h"

#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/preferences/LooksPage.h"
#include "ui/features/preferences/PreferencesWindow.h"
#include "ui/features/preferences/ShortcutEditor.h"
#include "ui/features/preferences/ShortcutManager.h"
#include "ui/features/preferences/SoundPage.h"
#include "ui/features/preferences/ThemeActions.h"
#include "ui/kit/theme/WindowScale.h"
#include "ui/window/Menus.h"
#include "widgets/language/Speech.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace muse {

PreferencesFeature::PreferencesFeature(Studio& studio) : m_studio(studio) {
    new ThemeActions(studio.menus, studio.settings, this);
    addCommands();
}

void PreferencesFeature::addCommands() {
    Menus& menus = m_studio.menus;
    menus.edit->addSeparator();
    QAction* preferences =
        menus.make.add(menus.edit, "actionPreferences", tr("Pr&eferences..."), QStringLiteral("Ctrl+,"));
    preferences->setMenuRole(QAction::PreferencesRole);
    connect(preferences, &QAction::triggered, this, [this] { show(tr("Sound")); });
    QAction* shortcuts =
        menus.make.add(menus.help, "actionShortcuts", tr("&Keyboard shortcuts..."), QStringLiteral("F1"));
    connect(shortcuts, &QAction::triggered, this, [this] { show(tr("Keys")); });
}

std::vector<PreferencesPage> PreferencesFeature::preferences() {
    return {{tr("Sound"),
             [this] {
                 return new SoundPage(m_studio.playback, m_studio.soundFonts, m_studio.notifier, m_studio.settings);
             }},
            {tr("Looks"), [this] { return new LooksPage(m_studio.settings, [this] { restart(); }); }},
            {tr("Keys"), [this] { return new ShortcutEditor(*m_shortcuts); }}};
}

void PreferencesFeature::begin(const Features& features) {
    m_shortcuts = new ShortcutManager(m_studio.window, m_studio.settings);
    m_shortcuts->setParent(this);
    for (const auto& feature : features)
        for (PreferencesPage& page : feature->preferences())
            m_pages.push_back(std::move(page));
}

/// Whoever does not want to leave the song as it is stays.
void PreferencesFeature::restart() {
    if (m_studio.window.close()) restartAtEnd(m_studio.document.path());
}

void PreferencesFeature::show(const QString& page) {
    if (!m_window) {
        m_window = new PreferencesWindow(&m_studio.window);
        for (const PreferencesPage& each : m_pages)
            m_window->addPage(speech().now(each.name), each.make());
    }
    m_window->showPage(page);
}

} // namespace muse
