// SPDX-License-Identifier: MIT
#include "ui/features/origins/OriginsFeature.h"

#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/origins/OriginsPanel.h"

namespace muse {

OriginsFeature::OriginsFeature(Studio& studio) : m_panel(new OriginsPanel) {
    SongDocument* document = &studio.document;
    EditorState* editor = &studio.editor;
    connect(document, &SongDocument::changed, m_panel, [panel = m_panel, document](const SongChange& change) {
        if (change.touches(SongPart::Notes) || change.touches(SongPart::SongSettings)) panel->setSong(document->song());
    });
    connect(m_panel, &OriginsPanel::spanChosen, editor, [editor](TickSpan span) {
        editor->setChosenBars(std::pair(span.from, span.to));
        editor->reveal(span.from);
    });
    m_panel->setSong(document->song());
}

std::vector<Panel> OriginsFeature::panels() {
    Panel panel{m_panel, QStringLiteral("originsDock"), tr("Origins"), WorkspaceId::Compose, PanelPlace::Below};
    panel.shownAtFirst = false;
    panel.action = QStringLiteral("actionOrigins");
    panel.actionWords = tr("&Origins");
    panel.toolTip = tr("Which bars were generated, by which model, from which seed");
    return {panel};
}

std::vector<HelpText> OriginsFeature::helpTexts() const {
    return {
        {QStringLiteral("originsDock"),
         tr("Which bars were generated, by which model, from which seed. A click chooses the bars; the same model and "
            "seed make the same notes again.")}};
}

} // namespace muse
