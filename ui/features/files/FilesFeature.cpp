// SPDX-License-Identifier: MIT
#include "ui/features/files/FilesFeature.h"

#include "core/base/Folder.h"
#include "core/base/Paths.h"
#include "core/project/ProjectFile.h"
#include "ui/document/SongDocument.h"
#include "ui/document/autosave/Autosave.h"
#include "ui/features/Studio.h"
#include "ui/features/files/FileController.h"
#include "ui/features/files/ImportOffer.h"
#include "ui/features/files/RecoveryOffer.h"
#include "ui/features/files/SavingPage.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/RecentFiles.h"
#include "ui/kit/Text.h"
#include "ui/services/PlaybackController.h"
#include "ui/services/StudioSetup.h"
#include "ui/window/Menus.h"
#include "ui/window/drop/DropPlan.h"

#include <QAction>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>

namespace muse {

FilesFeature::FilesFeature(Studio& studio)
    : m_studio(studio),
      m_files(new FileController(studio.document, studio.prompter, studio.notifier, studio.recent, this)) {
    addCommands();
    connect(&studio.recent, &RecentFiles::changed, this, &FilesFeature::fillRecentMenu);
    fillRecentMenu();
    startAutosave();
    new ImportOffer(studio, this);
}

void FilesFeature::addCommands() {
    Menus& menus = m_studio.menus;
    const auto add = [&](const char* name, const QString& words, const QKeySequence& keys, auto does) {
        connect(menus.make.add(menus.file, name, words, keys), &QAction::triggered, m_files, does);
    };
    add("actionNew", tr("&New"), QKeySequence::New, &FileController::newSong);
    add("actionOpen", tr("&Open..."), QKeySequence::Open, &FileController::open);
    m_recentMenu = menus.make.addMenu(menus.file, "recentMenu", tr("Open &recent"));
    fillDemoMenu(*menus.make.addMenu(menus.file, "demoMenu", tr("&Demo songs")));
    menus.file->addSeparator();
    add("actionSave", tr("&Save"), QKeySequence::Save, &FileController::save);
    add("actionSaveAs", tr("Save &as..."), QStringLiteral("Ctrl+Shift+S"), &FileController::saveAs);
    menus.file->addSeparator();
    add("actionImportMidi", tr("&Import MIDI or a score..."), QStringLiteral("Ctrl+I"), &FileController::importMidi);
}

/// They open as copies, so that saving asks for a place of the user's own.
void FilesFeature::fillDemoMenu(QMenu& menu) {
    for (const auto& path : filesIn(assetsFolder() / "songs")) {
        if (path.extension() != kProjectExtension) continue;
        QString name = text(path.stem().string()).replace(QLatin1Char('-'), QLatin1Char(' '));
        name[0] = name[0].toUpper();
        connect(menu.addAction(name), &QAction::triggered, this, [this, path] {
            if (m_files->mayDiscardChanges()) m_studio.notifier.check(m_studio.document.openCopy(pathText(path)));
        });
    }
    menu.setEnabled(!menu.isEmpty());
}

void FilesFeature::fillRecentMenu() {
    m_recentMenu->clear();
    const QStringList paths = m_studio.recent.paths();
    m_recentMenu->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        QAction* action = m_recentMenu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        // Opening changes this menu, which must not lose the action that is being triggered.
        connect(
            action, &QAction::triggered, m_files, [this, path] { m_files->openPath(path); }, Qt::QueuedConnection);
    }
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("&Clear this list")), &QAction::triggered, &m_studio.recent, &RecentFiles::clear,
            Qt::QueuedConnection);
}

void FilesFeature::startAutosave() {
    if (m_studio.setup.recovery.empty()) return;
    m_autosave = new Autosave(m_studio.document, m_studio.setup.recovery, this);
    m_autosave->setInterval(m_studio.setup.autosave);
    connect(&m_studio.playback, &PlaybackController::keyMoved, this,
            [this](int pitch, bool down) { m_keys.move(pitch, down); });
    m_autosave->waitWhile([this] { return m_keys.any() || QGuiApplication::mouseButtons() != Qt::NoButton; });
    connect(m_autosave, &Autosave::failed, &m_studio.notifier, &Notifier::error);
    new RecoveryOffer(*m_autosave, m_studio.document, *m_files, m_studio.notifier, m_studio.notifications, this);
}

std::vector<PreferencesPage> FilesFeature::preferences() {
    return {{tr("Saving"), [this] {
                 auto* page = new SavingPage(m_studio.settings);
                 connect(page, &SavingPage::intervalChosen, this, [this](std::chrono::seconds interval) {
                     if (m_autosave) m_autosave->setInterval(interval);
                 });
                 return page;
             }}};
}

bool FilesFeature::open(const DropPlan& plan) {
    if (plan.kind != DropKind::Song) return false;
    m_files->openPath(plan.paths.front());
    return true;
}

bool FilesFeature::mayClose() {
    return m_files->mayDiscardChanges();
}

void FilesFeature::close() {
    if (m_autosave) m_autosave->finish();
}

} // namespace muse
