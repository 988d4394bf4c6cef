// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"

#include <QUndoCommand>

#include <cstdint>

namespace muse {

class SongDocument;

/// The only undo command: holds an edit and swaps it for its inverse each time it is done or undone.
class EditCommand : public QUndoCommand {
public:
    /// Commands of one `mergeId` that follow each other become one step; -1 never merges. Only for edits whose inverse
    /// restores everything that the merged ones changed.
    EditCommand(SongDocument& document, std::shared_ptr<const SongEdit> edit, int mergeId);

    void undo() override { swap(); }
    void redo() override { swap(); }
    int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand* later) override { return later->id() == m_mergeId; }

private:
    void swap();

    SongDocument& m_document;
    std::shared_ptr<const SongEdit> m_edit;
    int m_mergeId;
    std::uint64_t m_step;
};

} // namespace muse
