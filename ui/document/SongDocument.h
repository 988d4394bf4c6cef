// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/midi/MidiFile.h"
#include "core/music/SongEdit.h"
#include "core/project/ProjectFile.h"
#include "ui/document/SongChange.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include <memory>

namespace muse {

struct MidiFile;

/// The song that is open, its undo stack and its file; the only place where the song is changed.
class SongDocument : public QObject {
    Q_OBJECT

public:
    explicit SongDocument(QObject* parent = nullptr);
    ~SongDocument() override;

    [[nodiscard]] const Song& song() const { return m_song; }
    /// Counts every change of the song, so that a job can tell whether it was asked for another one.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    /// The project file; empty until the song has been saved.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// What the title bar calls it: the file's name, else the song's title, else "Untitled".
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool modified() const { return !m_undo.isClean() || !(m_locks == m_savedLocks); }

    /// Does an edit as one undo step; steps of one `mergeId` that follow each other become one (see EditCommand).
    void apply(std::shared_ptr<const SongEdit> edit, int mergeId = -1);

    /// Bars that generation leaves as they are: saved with the song, and no edit of it.
    [[nodiscard]] const BarLocks& locks() const { return m_locks; }
    void setLocks(BarLocks locks);
    /// The same where an edit moved them, which tells of itself.
    void moveLocks(BarLocks locks) { m_locks = std::move(locks); }

    /// Starts over with a song that has no file yet.
    void replace(Song song);
    /// Opens a project. On an Error the song stays as it was, here and below.
    Result<void> open(const QString& path);
    /// Opens a project as a song without a file, so that saving asks where.
    Result<void> openCopy(const QString& path);
    /// Takes back a song that was not saved, with the project file that it belongs to, if any: it counts as modified.
    void restore(Project project, const QString& path);
    /// Opens a MIDI file, or a pypianoroll .npz, as a song without a file; the value says in one sentence what was
    /// wrong with it, if anything.
    Result<QString> importSong(const QString& path);
    /// A project by its name, else a song to import; what importSong() says is left unsaid.
    Result<void> openOrImport(const QString& path);
    /// What the song was imported from, as long as it is open; nothing for any other song.
    [[nodiscard]] const std::shared_ptr<const MidiFile>& imported() const { return m_imported; }
    /// Whether another program has changed or removed the project's file since it was read or written here.
    [[nodiscard]] bool changedOnDisk() const;
    /// Saves the project and remembers the path.
    Result<void> save(const QString& path);
    /// What is audible; refused where nothing is.
    Result<void> exportMidi(const QString& path, const MidiWriting& writing = {}) const;
    /// The same as pypianoroll's .npz.
    Result<void> exportPianoroll(const QString& path) const;

Q_SIGNALS:
    void changed(const muse::SongChange& change);

private:
    friend class EditCommand;
    /// What tells a file from what another program made of it.
    struct FileState {
        QDateTime modified;
        qint64 size = -1;

        friend bool operator==(const FileState&, const FileState&) = default;
    };
    static FileState stateOf(const QString& path);
    SongEditPtr swapIn(const SongEdit& edit, std::uint64_t step);
    void take(Project project, const QString& path, std::shared_ptr<const MidiFile> imported = nullptr);
    void announceState();
    [[nodiscard]] Result<Song> heard() const;

    Song m_song;
    BarLocks m_locks;
    BarLocks m_savedLocks; ///< as the file has them
    std::uint64_t m_revision = 0;
    QUndoStack m_undo;
    QString m_path;
    FileState m_onDisk; ///< when it was read or written last
    std::shared_ptr<const MidiFile> m_imported;
};

} // namespace muse
