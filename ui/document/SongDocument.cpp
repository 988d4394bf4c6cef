// SPDX-License-Identifier: MIT
#include "ui/document/SongDocument.h"

#include "core/exchange/LpdFile.h"
#include "core/exchange/SongFile.h"
#include "core/midi/SongImport.h"
#include "core/project/ProjectFile.h"
#include "ui/document/EditCommand.h"
#include "ui/jobs/Awaited.h"
#include "ui/kit/FileKinds.h"
#include "ui/kit/ImportText.h"
#include "ui/kit/Text.h"

#include <QFileInfo>

namespace muse {

SongDocument::SongDocument(QObject* parent) : QObject(parent) {
    connect(&m_undo, &QUndoStack::cleanChanged, this, &SongDocument::announceState);
}

/// The stack says that it is clean once more when it goes; by then nobody may hear.
SongDocument::~SongDocument() {
    m_undo.disconnect(this);
}

QString SongDocument::name() const {
    if (!m_path.isEmpty()) return QFileInfo(m_path).fileName();
    return m_song.title.empty() ? tr("Untitled") : text(m_song.title);
}

void SongDocument::apply(std::shared_ptr<const SongEdit> edit, int mergeId) {
    m_undo.push(new EditCommand(*this, std::move(edit), mergeId));
}

SongEditPtr SongDocument::swapIn(const SongEdit& edit, std::uint64_t step) {
    SongEditPtr inverse = edit.apply(m_song);
    Q_EMIT changed({SongChange::Kind::Edited, inverse->extent(), ++m_revision, edit.barMove(), step});
    return inverse;
}

void SongDocument::take(Project project, const QString& path, std::shared_ptr<const MidiFile> imported) {
    m_song = std::move(project.song);
    m_locks = std::move(project.locks);
    m_savedLocks = m_locks;
    m_path = path;
    m_onDisk = path.isEmpty() ? FileState{} : stateOf(path);
    m_imported = std::move(imported);
    m_undo.clear();
    Q_EMIT changed({SongChange::Kind::Replaced, EditExtent::everything(), ++m_revision});
}

void SongDocument::announceState() {
    Q_EMIT changed({SongChange::Kind::State, {}, m_revision});
}

void SongDocument::setLocks(BarLocks locks) {
    if (locks == m_locks) return;
    m_locks = std::move(locks);
    announceState();
}

void SongDocument::replace(Song song) {
    take({std::move(song), {}}, {});
}

void SongDocument::restore(Project project, const QString& path) {
    take(std::move(project), path);
    m_undo.resetClean();
}

Result<void> SongDocument::open(const QString& path) {
    auto project = awaited([&] { return openProject(toPath(path)); });
    if (!project) return project.error();
    take(std::move(*project), path);
    return {};
}

Result<void> SongDocument::openCopy(const QString& path) {
    auto project = awaited([&] { return openProject(toPath(path)); });
    if (!project) return project.error();
    take(std::move(*project), {});
    return {};
}

Result<QString> SongDocument::importSong(const QString& path) {
    ImportedSong made;
    auto file = awaited([&] {
        auto read = readSongFile(toPath(path));
        if (read) made = muse::importSong(*read);
        return read;
    });
    if (!file) return file.error();
    if (const std::string why = whyEmpty(*file); !why.empty())
        return Error{tr("Could not import %1: %2").arg(path, text(why)).toStdString()};
    Song& song = made.song;
    if (song.title.empty()) song.title = QFileInfo(path).completeBaseName().toStdString();
    const auto imported = std::make_shared<const MidiFile>(std::move(*file));
    take({std::move(song), {}}, {}, imported);
    const QString remarks = importText(made, imported->warnings);
    return remarks.isEmpty() ? QString() : tr("Imported %1: %2").arg(QFileInfo(path).fileName(), remarks);
}

Result<void> SongDocument::openOrImport(const QString& path) {
    if (!isImported(path)) return open(path);
    const auto imported = importSong(path);
    return imported ? Result<void>() : Result<void>(imported.error());
}

SongDocument::FileState SongDocument::stateOf(const QString& path) {
    const QFileInfo file(path);
    return file.exists() ? FileState{file.lastModified(), file.size()} : FileState{};
}

bool SongDocument::changedOnDisk() const {
    return !m_path.isEmpty() && !(stateOf(m_path) == m_onDisk);
}

Result<void> SongDocument::save(const QString& path) {
    // A copy: what is recorded meanwhile changes the song.
    if (auto saved =
            awaited([song = m_song, locks = m_locks, file = toPath(path)] { return saveProject(song, file, locks); });
        !saved)
        return saved;
    m_path = path;
    m_savedLocks = m_locks;
    m_onDisk = stateOf(path);
    m_undo.setClean();
    announceState();
    return {};
}

Result<Song> SongDocument::heard() const {
    Song heard = withoutSilentTracks(m_song);
    if (heard.noteCount() == 0 && m_song.noteCount() > 0)
        return Error{tr("There is nothing to export: no audible track has notes. Unmute a track first.").toStdString()};
    return heard;
}

Result<void> SongDocument::exportMidi(const QString& path, const MidiWriting& writing) const {
    const auto song = heard();
    if (!song) return song.error();
    return awaited([&song = *song, file = toPath(path), writing] { return writeMidi(song, file, writing); });
}

Result<void> SongDocument::exportPianoroll(const QString& path) const {
    const auto song = heard();
    if (!song) return song.error();
    return awaited([&song = *song, file = toPath(path)] { return writeLpd(song, file); });
}

} // namespace muse
