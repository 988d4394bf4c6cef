// SPDX-License-Identifier: MIT
#include "ui/features/notes/NotesFeature.h"

#include "core/music/transforms/Pieces.h"
#include "core/music/transforms/Pitching.h"
#include "core/music/transforms/Timing.h"
#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/notes/BarCommands.h"
#include "ui/features/notes/NoteActions.h"
#include "ui/features/notes/NoteBars.h"
#include "widgets/language/Speech.h"

#include <QAction>
#include <QSpinBox>
#include <QVBoxLayout>

namespace muse {
namespace {

using Notes = std::vector<Note>;

} // namespace

NotesFeature::NotesFeature(Studio& studio)
    : m_studio(studio), m_actions(new NoteActions(studio.menus, this)),
      m_target(studio.editor, studio.document, studio.notifier), m_quantise(makeQuantiseBar(studio.settings)),
      m_strum(makeStrumBar(studio.settings)) {
    connectBar(m_quantise, m_actions->quantiseSettings);
    connectBar(m_strum, m_actions->strumSettings);
    connectBar(makeHumaniseBar(studio.settings), m_actions->humanise);
    connectBar(makeStretchBar(studio.settings), m_actions->stretch);
    connectBar(makeSplitBar(studio.settings), m_actions->split);
    connectBar(makeTransposeBar(studio.settings), m_actions->transpose);
    connectBar(makeVelocityBar(studio.settings), m_actions->velocity);
    connectCommands();
    new BarCommands(studio, *m_actions, this);
    connectState();
}

std::vector<Panel> NotesFeature::panels() {
    std::vector<Panel> panels;
    for (NoteBar* bar : m_bars)
        panels.push_back({bar, {}, {}, WorkspaceId::Compose, PanelPlace::CentreBar});
    return panels;
}

void NotesFeature::connectBar(NoteBar* bar, QAction* opens) {
    bar->hide();
    m_bars.push_back(bar);
    connect(opens, &QAction::triggered, this, [this, bar] { openBar(bar); });
    connect(bar, &NoteBar::changed, this, &NotesFeature::showPreview);
    connect(bar, &NoteBar::closeRequested, this, &NotesFeature::closeBar);
    connect(bar, &NoteBar::applyRequested, this, [this, bar] {
        apply([bar](int count) { return bar->step(count); },
              [bar](const Song& song, Notes notes) { return bar->transformed(song, std::move(notes)); });
    });
}

void NotesFeature::connectCommands() {
    const NoteActions& actions = *m_actions;
    const auto command = [this](QAction* action, NoteBar::Step step, NoteBar::Transform transform) {
        connect(action, &QAction::triggered, this,
                [this, step = std::move(step), transform = std::move(transform)] { apply(step, transform); });
    };
    const auto strum = [this](StrumDirection way) {
        const auto* ticks = m_strum->findChild<QSpinBox*>(QStringLiteral("strumTicks"));
        return [ticks, way](const Song&, Notes notes) { return strummed(std::move(notes), way, ticks->value()); };
    };
    const auto stretchTo = [](double ratio) {
        return [ratio](const Song&, Notes notes) { return stretched(std::move(notes), ratio); };
    };
    const auto invert = [](int times) {
        return [times](const Song&, Notes notes) { return inverted(std::move(notes), times); };
    };
    command(
        actions.quantise, [this](int count) { return m_quantise->step(count); },
        [this](const Song& song, Notes notes) { return m_quantise->transformed(song, std::move(notes)); });
    command(
        actions.legato, [](int count) { return tr("Legato on %n note(s)", nullptr, count); },
        [](const Song&, Notes notes) { return legato(std::move(notes)); });
    command(
        actions.reverse, [](int count) { return tr("Reverse %n note(s)", nullptr, count); },
        [](const Song&, Notes notes) { return reversed(std::move(notes)); });
    command(
        actions.glue, [](int count) { return tr("Glue %n note(s)", nullptr, count); },
        [this](const Song& song, const Notes& notes) {
            return glued(song.track(m_studio.editor.activeFamily()), notes);
        });
    const auto strumStep = [this](int count) { return m_strum->step(count); };
    command(actions.strumUp, strumStep, strum(StrumDirection::Up));
    command(actions.strumDown, strumStep, strum(StrumDirection::Down));
    const auto stretchStep = [](int count) { return tr("Stretch %n note(s)", nullptr, count); };
    command(actions.halfTime, stretchStep, stretchTo(0.5));
    command(actions.doubleTime, stretchStep, stretchTo(2));
    const auto invertStep = [](int count) { return tr("Invert %n note(s)", nullptr, count); };
    command(actions.invertUp, invertStep, invert(1));
    command(actions.invertDown, invertStep, invert(-1));
}

void NotesFeature::connectState() {
    EditorState* editor = &m_studio.editor;
    connect(editor, &EditorState::selectionChanged, this, &NotesFeature::update);
    connect(&speech(), &Speech::changed, this, &NotesFeature::update);
    connect(editor, &EditorState::activeFamilyChanged, this, &NotesFeature::update);
    connect(editor, &EditorState::gestureFinished, this, &NotesFeature::showPreview);
    connect(&m_studio.document, &SongDocument::changed, this, [this](const SongChange& change) {
        if (change.touches(SongPart::Notes, m_studio.editor.activeFamily())) update();
    });
    update();
}

void NotesFeature::apply(const NoteBar::Step& step, const NoteBar::Transform& transform) {
    // What has been done is not shown as if it were to be done once more.
    m_applying = true;
    m_target.replace(step(static_cast<int>(m_target.notes().size())), transform(m_target.song(), m_target.notes()));
    m_applying = false;
}

void NotesFeature::openBar(NoteBar* bar) {
    if (m_open && m_open != bar) m_open->hide();
    m_open = bar;
    bar->show();
    bar->focusFirst();
    update();
}

void NotesFeature::closeBar() {
    if (!m_open) return;
    m_open->hide();
    m_open = nullptr;
    m_target.endPreview();
    m_studio.editor.takeFocus();
}

void NotesFeature::showPreview() {
    if (m_open && !m_applying) m_target.preview(m_open->transformed(m_target.song(), m_target.notes()));
}

/// What can be done, what it would work on, and why it cannot.
void NotesFeature::update() {
    const NoteActions& actions = *m_actions;
    const QString words = m_target.words();
    const std::size_t have = m_target.notes().size();
    const auto offer = [&](QAction* action, std::size_t least, const QString& needs) {
        action->setEnabled(have >= least);
        const QString hint = have >= least ? tr("Works on %1").arg(words) : needs;
        action->setStatusTip(hint);
        action->setToolTip(hint);
    };
    for (QAction* action :
         {actions.quantise, actions.quantiseSettings, actions.humanise, actions.reverse, actions.halfTime,
          actions.doubleTime, actions.stretch, actions.split, actions.transpose, actions.velocity})
        offer(action, 1, tr("There are no notes on this track. Draw some first."));
    for (QAction* action : {actions.legato, actions.strumUp, actions.strumDown, actions.strumSettings, actions.invertUp,
                            actions.invertDown, actions.glue})
        offer(action, 2, tr("That takes two notes or more."));
    if (!m_open) return;
    m_open->setTarget(words, m_target.whole(), static_cast<int>(have));
    showPreview();
}

} // namespace muse
