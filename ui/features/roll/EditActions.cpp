// SPDX-License-Identifier: MIT
#include "ui/features/roll/EditActions.h"

#include "ui/window/Menus.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace muse {
namespace {

constexpr int kOctave = 12;

} // namespace

EditActions::EditActions(const Menus& menus, PianoRollView& roll, QObject* parent) : QObject(parent), m_roll(roll) {
    makeClipboard(menus);
    makeTranspose(menus);
    makeZoom(menus);
    connect(&roll, &PianoRollView::selectionChanged, this, &EditActions::enable);
    connect(&roll, &PianoRollView::selectedBarsChanged, this, &EditActions::enable);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &EditActions::enable);
    enable();
}

void EditActions::makeClipboard(const Menus& menus) {
    ActionMaker make = menus.make;
    const auto add = [&](const char* name, const QString& words, const QKeySequence& keys,
                         void (PianoRollView::*does)()) {
        QAction* action = make.add(menus.edit, name, words, keys);
        connect(action, &QAction::triggered, &m_roll, does);
        return action;
    };
    m_onChosen << add("actionCut", tr("Cu&t"), QKeySequence::Cut, &PianoRollView::cut)
               << add("actionCopy", tr("&Copy"), QKeySequence::Copy, &PianoRollView::copy);
    m_paste = add("actionPaste", tr("&Paste"), QKeySequence::Paste, &PianoRollView::paste);
    m_onChosen << add("actionDuplicate", tr("&Duplicate"), QStringLiteral("Ctrl+D"), &PianoRollView::duplicate)
               << add("actionDelete", tr("De&lete"), QKeySequence::Delete, &PianoRollView::deleteSelection);
    add("actionSelectAll", tr("Select &all"), QKeySequence::SelectAll, &PianoRollView::selectAll);
    menus.edit->addSeparator();
}

void EditActions::makeTranspose(const Menus& menus) {
    ActionMaker make = menus.make;
    QMenu* menu = make.addMenu(menus.notes, "menuTranspose", tr("T&ranspose"));
    const auto add = [&](const char* name, const QString& words, const QString& keys, int semitones) {
        QAction* action = make.add(menu, name, words, keys);
        connect(action, &QAction::triggered, &m_roll, [this, semitones] { m_roll.transpose(semitones); });
        m_onSelection << action;
    };
    add("actionSemitoneUp", tr("Semitone &up"), QStringLiteral("Ctrl+Up"), 1);
    add("actionSemitoneDown", tr("Semitone &down"), QStringLiteral("Ctrl+Down"), -1);
    add("actionOctaveUp", tr("&Octave up"), QStringLiteral("Ctrl+Shift+Up"), kOctave);
    add("actionOctaveDown", tr("Octave do&wn"), QStringLiteral("Ctrl+Shift+Down"), -kOctave);
}

void EditActions::makeZoom(const Menus& menus) {
    ActionMaker make = menus.make;
    QMenu* zoom = make.addMenu(menus.view, "menuZoom", tr("&Zoom"));
    QMenu* rows = make.addMenu(menus.view, "menuRows", tr("R&ows"));
    const auto add = [&](QMenu* menu, const char* name, const QString& words, const QList<QKeySequence>& keys,
                         void (PianoRollView::*does)()) {
        QAction* action = make.add(menu, name, words);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, &m_roll, does);
    };
    add(zoom, "actionZoomIn", tr("Zoom &in"), {QStringLiteral("Ctrl++"), QStringLiteral("Ctrl+=")},
        &PianoRollView::zoomIn);
    add(zoom, "actionZoomOut", tr("Zoom &out"), {QStringLiteral("Ctrl+-")}, &PianoRollView::zoomOut);
    add(zoom, "actionZoomSelection", tr("Zoom to what is &chosen"), {QStringLiteral("Z")},
        &PianoRollView::zoomToSelection);
    add(rows, "actionRaiseRows", tr("&Higher rows"), {QStringLiteral("Ctrl+Shift++"), QStringLiteral("Ctrl+Shift+=")},
        &PianoRollView::raiseRows);
    add(rows, "actionLowerRows", tr("&Lower rows"), {QStringLiteral("Ctrl+Shift+-"), QStringLiteral("Ctrl+Shift+_")},
        &PianoRollView::lowerRows);
    add(zoom, "actionZoomFit", tr("Show &whole song"), {QStringLiteral("Ctrl+0")}, &PianoRollView::zoomToFit);
}

void EditActions::enable() {
    for (QAction* action : std::as_const(m_onSelection))
        action->setEnabled(m_roll.hasSelection());
    const bool some = !m_roll.chosenNotes().empty();
    for (QAction* action : std::as_const(m_onChosen))
        action->setEnabled(some);
    m_paste->setEnabled(PianoRollView::canPaste());
}

} // namespace muse
