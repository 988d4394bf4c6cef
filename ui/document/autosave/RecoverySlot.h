// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/project/ProjectFile.h"

#include <QDateTime>
#include <QString>

#include <filesystem>
#include <memory>
#include <vector>

class QLockFile;

namespace muse {

/// What an autosaved song is and when it was written.
struct RecoveryNote {
    QString path; ///< the project that it belongs to; empty for a song that was never saved
    QString name; ///< what the title bar called it
    QDateTime savedAt;

    friend bool operator==(const RecoveryNote&, const RecoveryNote&) = default;
};

/// A file for one window's unsaved song in the recovery folder, with a lock that lives as long as this does: while it
/// is held, no other window takes the file for left behind. The file holds one line of JSON, the note, and after it the
/// project.
class RecoverySlot {
public:
    /// A new file; nothing is made before the first write().
    explicit RecoverySlot(const std::filesystem::path& folder);
    /// Lets go of the lock; the file stays.
    ~RecoverySlot();

    /// The files of programs that are gone, newest first, each locked from now on. Files that cannot be read stay where
    /// they are and are not among them.
    static std::vector<std::unique_ptr<RecoverySlot>> leftBehind(const std::filesystem::path& folder);

    /// Replaces the file by this song, whole or not at all. May be called from another thread, one at a time.
    Result<void> write(const Project& project, const RecoveryNote& note);
    /// Removes the file; the slot can be written again.
    void clear();

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] Result<RecoveryNote> note() const;
    [[nodiscard]] Result<Project> project() const;

private:
    struct Existing {};
    RecoverySlot(Existing, std::filesystem::path file);
    bool lock();

    std::filesystem::path m_file;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace muse
