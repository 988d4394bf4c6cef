// SPDX-License-Identifier: MIT
#include "ui/wiring/HelpWiring.h"

#include "ui/actions/HelpActions.h"
#include "ui/help/PartTexts.h"
#include "ui/preferences/LooksPage.h"
#include "ui/preferences/PreferencesWindow.h"
#include "ui/preferences/SoundPage.h"
#include "ui/shortcuts/ShortcutBook.h"
#include "ui/shortcuts/ShortcutEditor.h"

#include <QAction>
#include <QMainWindow>
#include <QWhatsThis>

namespace muse {

HelpWiring::HelpWiring(const HelpParts& parts)
    : QObject(&parts.window), m_parts(parts), m_book(new ShortcutBook(parts.window, parts.settings)) {
    explainParts(parts.window);
    connect(parts.actions.preferences, &QAction::triggered, this, [this] { preferences().showPage(tr("Sound")); });
    connect(parts.actions.shortcuts, &QAction::triggered, this, [this] { preferences().showPage(tr("Keys")); });
    connect(parts.actions.whatsThis, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
}

PreferencesWindow& HelpWiring::preferences() {
    if (m_preferences) return *m_preferences;
    m_preferences = new PreferencesWindow(&m_parts.window);
    m_preferences->addPage(tr("Sound"),
                           new SoundPage(m_parts.playback, m_parts.exporter, m_parts.notifier, m_parts.settings));
    m_preferences->addPage(tr("Looks"), new LooksPage(m_parts.settings));
    m_preferences->addPage(tr("Keys"), new ShortcutEditor(*m_book));
    return *m_preferences;
}

} // namespace muse
