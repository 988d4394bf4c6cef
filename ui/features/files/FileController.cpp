// SPDX-License-Identifier: MIT
#include "ui/features/files/FileController.h"

#include "core/project/ProjectFile.h"
#include "ui/document/SongDocument.h"
#include "ui/document/SuggestedPath.h"
#include "ui/kit/FileKinds.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/RecentFiles.h"
#include "ui/kit/SavePath.h"
#include "ui/kit/Text.h"

#include <QFileInfo>

namespace muse {
namespace {

const QString kProjectFilter = QStringLiteral("MuseGAN Studio songs (*.musegan)");

} // namespace

FileController::FileController(SongDocument& document, Prompter& prompter, Notifier& notifier, RecentFiles& recent,
                               QObject* parent)
    : QObject(parent), m_document(document), m_prompter(prompter), m_notifier(notifier), m_recent(recent) {}

bool FileController::mayDiscardChanges() {
    if (!m_document.modified()) return true;
    switch (m_prompter.unsavedChanges(m_document.name())) {
    case UnsavedChoice::Save:
        return save();
    case UnsavedChoice::Discard:
        return true;
    case UnsavedChoice::Cancel:
        break;
    }
    return false;
}

void FileController::newSong() {
    if (mayDiscardChanges()) m_document.replace(Song());
}

void FileController::open() {
    if (!mayDiscardChanges()) return;
    const auto path = m_prompter.openFile(
        tr("Open"), m_recent.folder(),
        (QStringList{tr("Songs (%1)").arg("*.musegan " + importPatterns()), kProjectFilter} + importFilters())
            .join(QStringLiteral(";;")));
    if (path) load(*path);
}

void FileController::openPath(const QString& path) {
    if (mayDiscardChanges()) load(path);
}

void FileController::importMidi() {
    if (!mayDiscardChanges()) return;
    const QStringList filters = QStringList{tr("Music (%1)").arg(importPatterns())} + importFilters();
    if (const auto path = m_prompter.openFile(tr("Import"), m_recent.folder(), filters.join(QStringLiteral(";;"))))
        load(*path);
}

void FileController::load(const QString& path) {
    bool loaded = false;
    if (isImported(path)) {
        const auto imported = m_document.importSong(path);
        loaded = m_notifier.check(imported);
        if (loaded)
            m_notifier.songNotice(imported->isEmpty() ? tr("Imported %1.").arg(QFileInfo(path).fileName()) : *imported);
    } else {
        loaded = m_notifier.check(m_document.open(path));
    }
    if (loaded)
        m_recent.add(path);
    else
        m_recent.remove(path);
}

bool FileController::save() {
    if (m_document.path().isEmpty()) return saveAs();
    if (m_document.changedOnDisk() &&
        !m_prompter.confirm(tr("%1 was changed or removed by another program since you opened it.")
                                .arg(QFileInfo(m_document.path()).fileName()),
                            tr("Save over it")))
        return false;
    return saveTo(m_document.path());
}

bool FileController::saveAs() {
    const auto path =
        askWhereToSave(m_prompter, tr("Save as"), suggestedPath(m_document.name(), m_recent, text(kProjectExtension)),
                       kProjectFilter, text(kProjectExtension));
    return path && saveTo(*path);
}

bool FileController::saveTo(const QString& path) {
    if (!m_notifier.check(m_document.save(path))) return false;
    m_recent.add(path);
    m_notifier.notice(tr("Saved %1.").arg(QFileInfo(path).fileName()));
    return true;
}

} // namespace muse
