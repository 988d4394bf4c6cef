// SPDX-License-Identifier: MIT
#include "ui/features/start/StartFeature.h"

#include "core/ml/ModelCard.h"
#include "ui/features/Studio.h"
#include "ui/features/start/StartPage.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/RecentFiles.h"
#include "ui/services/ModelCatalogue.h"
#include "ui/services/StudioSetup.h"
#include "ui/window/Menus.h"
#include "widgets/words/Words.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

namespace muse {
namespace {

const QString kAtStart = QStringLiteral("start/page");
const QString kTourSeen = QStringLiteral("tour/seen");

/// A menu's commands that are of its own, without those behind a line.
std::vector<QAction*> upToTheLine(const QMainWindow& window, const char* menu) {
    std::vector<QAction*> actions;
    if (const auto* found = window.findChild<QMenu*>(QLatin1String(menu)))
        for (QAction* action : found->actions()) {
            if (action->isSeparator()) break;
            actions.push_back(action);
        }
    return actions;
}

} // namespace

StartFeature::StartFeature(Studio& studio) : m_studio(studio) {
    QAction* action = studio.menus.make.add(studio.menus.help, "actionStartPage", tr("&Start page"));
    connect(action, &QAction::triggered, this, &StartFeature::show);
    connect(&studio.models, &ModelCatalogue::changed, this, &StartFeature::listModels);
    connect(&studio.recent, &RecentFiles::changed, this,
            &StartFeature::listRecent); // after the menu, which was made before
}

/// A newcomer takes the tour first.
void StartFeature::warmUp() {
    const QSettings& settings = m_studio.settings;
    if (m_studio.setup.tour && settings.value(kTourSeen).toBool() && settings.value(kAtStart, true).toBool()) show();
}

void StartFeature::show() {
    StartPage& shown = page();
    listRecent();
    shown.setShownAtStart(m_studio.settings.value(kAtStart, true).toBool());
    listModels();
    shown.show();
    shown.raise();
    shown.activateWindow();
}

StartPage& StartFeature::page() {
    if (m_page) return *m_page;
    m_page = new StartPage(&m_studio.window);
    std::vector<QAction*> commands;
    for (const char* name : {"actionNew", "actionOpen", "actionImportMidi", "actionTour"})
        if (auto* command = m_studio.window.findChild<QAction*>(QLatin1String(name))) commands.push_back(command);
    m_page->setCommands(commands);
    m_page->setDemoSongs(upToTheLine(m_studio.window, "demoMenu"));
    connect(m_page, &StartPage::shownAtStartChanged, this,
            [this](bool shown) { m_studio.settings.setValue(kAtStart, shown); });
    connect(m_page, &StartPage::modelChosen, this, [this](int place) {
        const auto& models = m_studio.models.models();
        if (place < static_cast<int>(models.size()))
            m_studio.notifier.check(m_studio.models.choose(models[static_cast<std::size_t>(place)].path));
    });
    return *m_page;
}

void StartFeature::listRecent() {
    if (m_page) m_page->setRecentFiles(upToTheLine(m_studio.window, "recentMenu"));
}

void StartFeature::listModels() {
    if (!m_page) return;
    QStringList names;
    for (const ModelCard& model : m_studio.models.models())
        names << nameWords(model.name);
    m_page->setModels(names);
}

} // namespace muse
