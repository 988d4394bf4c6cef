// SPDX-License-Identifier: MIT
#include "ui/features/help/HelpFeature.h"

#include "ui/features/help/HelpActions.h"
#include "ui/features/help/PartTexts.h"
#include "ui/features/preferences/LooksPage.h"
#include "ui/features/preferences/PreferencesWindow.h"
#include "ui/features/preferences/SoundPage.h"
#include "ui/features/preferences/ShortcutManager.h"
#include "ui/features/preferences/ShortcutEditor.h"

#include <QAction>
#include <QMainWindow>
#include <QWhatsThis>

namespace muse {

HelpFeature::HelpFeature(const HelpParts& parts)
    : QObject(&parts.window), m_parts(parts), m_book(new ShortcutManager(parts.window, parts.settings)) {
    explainParts(parts.window);
    connect(parts.actions.preferences, &QAction::triggered, this, [this] { preferences().showPage(tr("Sound")); });
    connect(parts.actions.shortcuts, &QAction::triggered, this, [this] { preferences().showPage(tr("Keys")); });
    connect(parts.actions.whatsThis, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
}

PreferencesWindow& HelpFeature::preferences() {
    if (m_preferences) return *m_preferences;
    m_preferences = new PreferencesWindow(&m_parts.window);
    m_preferences->addPage(tr("Sound"),
                           new SoundPage(m_parts.playback, m_parts.exporter, m_parts.notifier, m_parts.settings));
    m_preferences->addPage(tr("Looks"), new LooksPage(m_parts.settings));
    m_preferences->addPage(tr("Keys"), new ShortcutEditor(*m_book));
    return *m_preferences;
}

} // namespace muse
