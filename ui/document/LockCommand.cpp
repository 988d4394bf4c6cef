// SPDX-License-Identifier: MIT
#include "ui/document/LockCommand.h"

#include "ui/document/EditorState.h"

#include <QCoreApplication>

#include <utility>

namespace muse {
namespace {

QString say(const char* words) {
    return QCoreApplication::translate("muse::LockCommand", words);
}

} // namespace

LockCommand::LockCommand(EditorState& editor, BarLocks before, BarLocks after)
    : m_editor(editor), m_before(std::move(before)), m_after(std::move(after)) {
    BarLocks opened = m_before, locked = m_after;
    opened.remove(m_after);
    locked.remove(m_before);
    setText(!opened.any() ? say("Lock bars") : !locked.any() ? say("Unlock bars") : say("Lock other bars"));
}

void LockCommand::undo() {
    m_editor.setLocks(m_before);
}

void LockCommand::redo() {
    m_editor.setLocks(m_after);
}

} // namespace muse
