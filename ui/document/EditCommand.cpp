// SPDX-License-Identifier: MIT
#include "ui/document/EditCommand.h"

#include "ui/document/SongDocument.h"
#include "ui/kit/Text.h"

namespace muse {

EditCommand::EditCommand(SongDocument& document, std::shared_ptr<const SongEdit> edit, int mergeId)
    : QUndoCommand(muse::text(edit->name())), m_document(document), m_edit(std::move(edit)), m_mergeId(mergeId),
      // The revision that it makes first is no other step's.
      m_step(document.revision() + 1) {}

void EditCommand::swap() {
    m_edit = m_document.swapIn(*m_edit, m_step);
}

} // namespace muse
