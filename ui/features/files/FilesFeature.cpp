// SPDX-License-Identifier: MIT
#include "ui/features/files/FilesFeature.h"

#include "ui/window/Menus.h"
#include "ui/features/roll/PictureExport.h"
#include "ui/features/files/FileController.h"
#include "ui/document/RecentFiles.h"
#include "ui/document/SongDocument.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QFileInfo>
#include <QMenu>

namespace muse {

FilesFeature::FilesFeature(const FileParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    const Menus& actions = m_parts.actions;
    FileController* files = &m_parts.files;
    connect(actions.newSong, &QAction::triggered, files, &FileController::newSong);
    connect(actions.open, &QAction::triggered, files, &FileController::open);
    connect(actions.save, &QAction::triggered, files, &FileController::save);
    connect(actions.saveAs, &QAction::triggered, files, &FileController::saveAs);
    connect(actions.importMidi, &QAction::triggered, files, &FileController::importMidi);
    connect(actions.exportMidi, &QAction::triggered, files, &FileController::exportMidi);
    connect(actions.exportPianoroll, &QAction::triggered, files, &FileController::exportPianoroll);
    connect(actions.exportPng, &QAction::triggered, this, [this] { exportPicture(QStringLiteral(".png")); });
    connect(actions.exportSvg, &QAction::triggered, this, [this] { exportPicture(QStringLiteral(".svg")); });
    connect(&m_parts.recent, &RecentFiles::changed, this, &FilesFeature::fillRecentMenu);
    fillRecentMenu();
}

void FilesFeature::fillRecentMenu() {
    QMenu* menu = m_parts.actions.recentMenu;
    menu->clear();
    const QStringList paths = m_parts.recent.paths();
    menu->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        QAction* action = menu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        // Opening changes this menu, which must not lose the action that is being triggered.
        connect(
            action, &QAction::triggered, &m_parts.files, [this, path] { m_parts.files.openPath(path); },
            Qt::QueuedConnection);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Clear this list")), &QAction::triggered, &m_parts.recent, &RecentFiles::clear,
            Qt::QueuedConnection);
}

void FilesFeature::exportPicture(const QString& ending) {
    const bool vector = ending == QLatin1String(".svg");
    m_parts.files.saveAnything({vector ? tr("Export picture as SVG") : tr("Export picture as PNG"),
                                QFileInfo(m_parts.document.name()).completeBaseName() + ending,
                                vector ? tr("SVG pictures (*.svg)") : tr("PNG pictures (*.png)"), ending,
                                [this](const std::filesystem::path& path) {
                                    return muse::exportPicture(m_parts.roll, m_parts.document.name(), path);
                                }});
}

} // namespace muse
