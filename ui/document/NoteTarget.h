// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <QString>

#include <vector>

namespace muse {

class EditorState;
class Notifier;
class SongDocument;

/// What the note commands work on - the chosen notes, or the whole active track where none is chosen - and how their
/// answer gets into the song.
class NoteTarget {
public:
    NoteTarget(EditorState& editor, SongDocument& document, Notifier& notifier)
        : m_editor(editor), m_document(document), m_notifier(notifier) {}

    /// Notes of the active track, sorted.
    [[nodiscard]] const std::vector<Note>& notes() const;
    [[nodiscard]] const Song& song() const;
    [[nodiscard]] bool whole() const;
    /// "the 3 chosen notes", "all 40 notes of the piano track"; empty where there is none.
    [[nodiscard]] QString words() const;

    /// Puts the wanted notes in their place as one undo step, and keeps them chosen where they were. Says so where a
    /// whole track was meant, and where nothing changes.
    void replace(const QString& step, std::vector<Note> wanted);
    /// Shows what replace() would do, as long as the notes are not too many to be followed by eye.
    void preview(std::vector<Note> wanted);
    void endPreview();

private:
    EditorState& m_editor;
    SongDocument& m_document;
    Notifier& m_notifier;
};

} // namespace muse
