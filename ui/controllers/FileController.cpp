// SPDX-License-Identifier: MIT
#include "ui/controllers/FileController.h"

#include "core/exchange/numpy/TrainingArray.h"
#include "core/project/ProjectFile.h"
#include "ui/Text.h"
#include "ui/controllers/ExportController.h"
#include "ui/dialogs/Notifier.h"
#include "ui/dialogs/Prompter.h"
#include "ui/document/RecentFiles.h"
#include "ui/document/SongDocument.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace muse {
namespace {

const QString kProjectFilter = QStringLiteral("MuseGAN Studio songs (*.musegan)");
const QString kMidiFilter = QStringLiteral("MIDI files (*.mid *.midi *.kar *.rmi)");
const QString kPianorollFilter = QStringLiteral("pypianoroll songs (*.npz)");

bool endsWithAnyOf(const QString& path, std::initializer_list<const char*> endings) {
    return std::ranges::any_of(
        endings, [&path](const char* ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); });
}

} // namespace

bool canImport(const QString& path) {
    if (endsWithAnyOf(path, {".mid", ".midi", ".kar", ".rmi"})) return true;
    return isPianorollName(path) && !isTrainingArray(toPath(path));
}

bool canOpen(const QString& path) {
    return canImport(path) || path.endsWith(text(kProjectExtension), Qt::CaseInsensitive);
}

FileController::FileController(SongDocument& document, Prompter& prompter, Notifier& notifier, RecentFiles& recent,
                               ExportController& exporter, QObject* parent)
    : QObject(parent), m_document(document), m_prompter(prompter), m_notifier(notifier), m_recent(recent),
      m_exporter(exporter) {}

QString FileController::suggestion(const QString& ending) const {
    QString base = m_document.name();
    if (base.endsWith(text(kProjectExtension))) base.chop(static_cast<qsizetype>(kProjectExtension.size()));
    base.replace(QLatin1Char('/'), QLatin1Char('-'));
    return QDir(m_recent.folder()).filePath(base + ending);
}

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
    const auto path =
        m_prompter.openFile(tr("Open"), m_recent.folder(),
                            tr("Songs (*.musegan *.mid *.midi *.kar *.rmi *.npz)") +
                                QStringLiteral(";;%1;;%2;;%3").arg(kProjectFilter, kMidiFilter, kPianorollFilter));
    if (path) load(*path);
}

void FileController::openPath(const QString& path) {
    if (mayDiscardChanges()) load(path);
}

void FileController::importMidi() {
    if (!mayDiscardChanges()) return;
    if (const auto path = m_prompter.openFile(tr("Import MIDI"), m_recent.folder(),
                                              kMidiFilter + QStringLiteral(";;") + kPianorollFilter))
        load(*path);
}

void FileController::load(const QString& path) {
    bool loaded = false;
    if (canImport(path) || isPianorollName(path)) {
        const auto imported = m_document.importSong(path);
        loaded = m_notifier.check(imported);
        if (loaded)
            m_notifier.notice(imported->isEmpty() ? tr("Imported %1.").arg(QFileInfo(path).fileName()) : *imported);
    } else {
        loaded = m_notifier.check(m_document.open(path));
    }
    if (loaded)
        m_recent.add(path);
    else
        m_recent.remove(path);
}

bool FileController::save() {
    return m_document.path().isEmpty() ? saveAs() : saveTo(m_document.path());
}

bool FileController::saveAs() {
    const auto path = m_prompter.saveFile(tr("Save as"), suggestion(text(kProjectExtension)), kProjectFilter,
                                          text(kProjectExtension));
    return path && saveTo(*path);
}

bool FileController::saveTo(const QString& path) {
    if (!m_notifier.check(m_document.save(path))) return false;
    m_recent.add(path);
    m_notifier.notice(tr("Saved %1.").arg(QFileInfo(path).fileName()));
    return true;
}

void FileController::exportMidi() {
    saveAnything({tr("Export MIDI"), QFileInfo(suggestion(QStringLiteral(".mid"))).fileName(), kMidiFilter,
                  QStringLiteral(".mid"),
                  [this](const std::filesystem::path& path) { return m_document.exportMidi(pathText(path)); }});
}

void FileController::exportPianoroll() {
    saveAnything({tr("Export piano-roll"), QFileInfo(suggestion(QStringLiteral(".npz"))).fileName(), kPianorollFilter,
                  QStringLiteral(".npz"),
                  [this](const std::filesystem::path& path) { return m_document.exportPianoroll(pathText(path)); }});
}

void FileController::exportAudio(AudioExportSettings settings, bool stems, const QString& ending) {
    const auto path = m_prompter.saveFile(stems ? tr("Export stems") : tr("Export audio"), suggestion(ending),
                                          tr("Sound (*%1)").arg(ending), ending);
    if (!path) return;
    m_recent.setFolderOf(*path);
    settings.output = toPath(*path);
    m_exporter.start(m_document.song(), std::move(settings), stems);
}

void FileController::saveAnything(const SaveRequest& request) {
    const auto path = m_prompter.saveFile(request.title, QDir(m_recent.folder()).filePath(request.suggestion),
                                          request.filter, request.ending);
    if (!path) return;
    m_recent.setFolderOf(*path);
    if (m_notifier.check(request.write(toPath(*path))))
        m_notifier.notice(tr("Saved %1.").arg(QFileInfo(*path).fileName()));
}

} // namespace muse
