// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/BarLocks.h"

#include <QUndoCommand>

namespace muse {

class EditorState;

/// Bars that were locked or opened by hand, as one step among the song's.
class LockCommand : public QUndoCommand {
public:
    LockCommand(EditorState& editor, BarLocks before, BarLocks after);

    void undo() override;
    void redo() override;

private:
    EditorState& m_editor;
    BarLocks m_before;
    BarLocks m_after;
};

} // namespace muse
