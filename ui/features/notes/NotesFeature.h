// SPDX-License-Identifier: MIT
#pragma once

#include "ui/document/NoteTarget.h"
#include "ui/features/Feature.h"
#include "ui/features/notes/NoteBar.h"

#include <utility>

class QAction;

namespace muse {

class NoteActions;
struct Studio;

/// Commands on notes and on bars, with their bars of settings and a preview in the roll.
class NotesFeature : public Feature {
    Q_OBJECT

public:
    explicit NotesFeature(Studio& studio);

    std::vector<Panel> panels() override;

private:
    void connectBar(NoteBar* bar, QAction* opens);
    void connectCommands();
    void connectState();
    void apply(const NoteBar::Step& step, const NoteBar::Transform& transform);
    void openBar(NoteBar* bar);
    void closeBar();
    void showPreview();
    void update();

    Studio& m_studio;
    NoteActions* m_actions;
    NoteTarget m_target;
    std::vector<NoteBar*> m_bars;
    NoteBar* m_quantise;
    NoteBar* m_strum;
    NoteBar* m_open = nullptr; ///< one at a time
    bool m_applying = false;
};

} // namespace muse
