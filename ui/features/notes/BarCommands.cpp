// SPDX-License-Identifier: MIT
#include "ui/features/notes/BarCommands.h"

#include "core/music/BarLocks.h"
#include "core/music/edits/ReplaceSong.h"
#include "core/music/transforms/BarRanges.h"
#include "core/music/transforms/Bars.h"
#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/notes/BarClipboard.h"
#include "ui/features/notes/NoteActions.h"
#include "ui/kit/Notifier.h"
#include "ui/services/PlaybackController.h"
#include "widgets/language/Speech.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <memory>

namespace muse {
namespace {

std::vector<Family> allFamilies() {
    return {kAllFamilies.begin(), kAllFamilies.end()};
}

void hint(QAction& action, const QString& words) {
    action.setStatusTip(words);
    action.setToolTip(words);
}

/// Of bars that go elsewhere, with them.
BarLocks locksMoved(const BarLocks& locks, std::int64_t first, std::int64_t count, std::int64_t by) {
    BarLocks moved;
    for (const Family family : kAllFamilies)
        for (std::int64_t bar = first; bar < first + count; ++bar)
            if (locks.locked(family, bar)) moved.lock(family, bar + by, true);
    return moved;
}

} // namespace

BarCommands::BarCommands(Studio& studio, const NoteActions& actions, QObject* parent)
    : QObject(parent), m_studio(studio), m_actions(actions) {
    connect(actions.insertBars, &QAction::triggered, this, &BarCommands::insert);
    connect(actions.deleteBars, &QAction::triggered, this, &BarCommands::remove);
    connect(actions.copyBars, &QAction::triggered, this, &BarCommands::copy);
    connect(actions.cutBars, &QAction::triggered, this, &BarCommands::cut);
    connect(actions.pasteBars, &QAction::triggered, this, &BarCommands::paste);
    connect(actions.repeatBars, &QAction::triggered, this, &BarCommands::repeat);
    connect(actions.moveBarsEarlier, &QAction::triggered, this, [this] { move(-1); });
    connect(actions.moveBarsLater, &QAction::triggered, this, [this] { move(1); });
    connect(&studio.editor, &EditorState::chosenBarsChanged, this, &BarCommands::offer);
    connect(&speech(), &Speech::changed, this, &BarCommands::offer);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &BarCommands::offer);
    offer();
}

void BarCommands::offer() {
    const bool chosen = m_studio.editor.chosenBars().has_value();
    hint(*m_actions.insertBars, chosen ? tr("As many empty bars as are chosen, before them, on all tracks")
                                       : tr("An empty bar at the playhead, on all tracks; choose bars in the ruler for "
                                            "more"));
    const QString choose = tr("Choose bars first: drag in the ruler above the notes.");
    const std::array<std::pair<QAction*, QString>, 6> onChosen = {
        {{m_actions.deleteBars, tr("Takes the chosen bars out of all tracks")},
         {m_actions.copyBars, tr("Copies the chosen bars of all tracks, with tempo, time signatures and markers")},
         {m_actions.cutBars, tr("Copies the chosen bars of all tracks, and takes them out")},
         {m_actions.repeatBars, tr("Puts the chosen bars of all tracks once more behind themselves")},
         {m_actions.moveBarsEarlier, tr("Lets the chosen bars of all tracks change places with the bar before them")},
         {m_actions.moveBarsLater, tr("Lets the chosen bars of all tracks change places with the bar after them")}}};
    for (const auto& [action, words] : onChosen) {
        action->setEnabled(chosen);
        hint(*action, chosen ? words : choose);
    }
    m_actions.pasteBars->setEnabled(barsAreOnClipboard());
    hint(*m_actions.pasteBars,
         barsAreOnClipboard() ? tr("Puts the copied bars before the chosen ones, or before the bar at the playhead")
                              : tr("Copy bars first."));
}

BarCommands::Bars BarCommands::meant() const {
    const Song& song = m_studio.document.song();
    const auto chosen = m_studio.editor.chosenBars();
    if (!chosen) return {barAt(song, m_studio.playback.position()).number, 1};
    const std::int64_t first = barAt(song, chosen->first).number;
    return {first, barAt(song, chosen->second - 1).number - first + 1};
}

void BarCommands::insert() {
    const auto [first, count] = meant();
    replace(tr("Insert %n bar(s)", nullptr, static_cast<int>(count)),
            withBarsInserted(m_studio.document.song(), first, count), first, count);
}

void BarCommands::remove() {
    takeOut(tr("Delete %n bar(s)", nullptr, static_cast<int>(meant().count)));
}

bool BarCommands::takeOut(const QString& name) {
    const auto [first, count] = meant();
    Song without = withBarsDeleted(m_studio.document.song(), first, count);
    if (without == m_studio.document.song()) {
        m_studio.notifier.songNotice(tr("The song has nothing in these bars or behind them."));
        return false;
    }
    replace(name, std::move(without), first, -count);
    return true;
}

void BarCommands::copy() {
    const auto [first, count] = meant();
    copyBarsToClipboard(excerptOfBars(m_studio.document.song(), first, count, allFamilies()));
    m_studio.notifier.songNotice(tr("Copied %n bar(s) of all tracks.", nullptr, static_cast<int>(count)));
}

void BarCommands::cut() {
    const auto [first, count] = meant();
    const Song bars = excerptOfBars(m_studio.document.song(), first, count, allFamilies());
    if (takeOut(tr("Cut %n bar(s)", nullptr, static_cast<int>(count)))) copyBarsToClipboard(bars);
}

void BarCommands::paste() {
    const auto bars = barsOnClipboard();
    if (!bars) return;
    const std::int64_t first = meant().first;
    const std::int64_t count = barAt(*bars, bars->lastsTo - 1).number + 1;
    replace(tr("Paste %n bar(s)", nullptr, static_cast<int>(count)),
            withBarsPut(m_studio.document.song(), first, *bars), first, count);
    choose({first, count});
}

/// The copies are the chosen ones then: pressed again, the bars come a third time.
void BarCommands::repeat() {
    const auto [first, count] = meant();
    replace(tr("Repeat %n bar(s)", nullptr, static_cast<int>(count)),
            withBarsRepeated(m_studio.document.song(), first, count), first + count, count);
    choose({first + count, count});
}

/// Bars that go and come again, as one step.
void BarCommands::move(std::int64_t by) {
    const auto [first, count] = meant();
    if (first + by < 0) return m_studio.notifier.songNotice(tr("The song begins with these bars already."));
    const Song& song = m_studio.document.song();
    const QString name = tr("Move %n bar(s)", nullptr, static_cast<int>(count));
    const BarLocks moved = locksMoved(m_studio.editor.locks(), first, count, by);
    Song without = withBarsDeleted(song, first, count);
    Song with = withBarsMoved(song, first, count, by);
    m_studio.document.undoStack().beginMacro(name);
    replace(name, std::move(without), first, -count);
    replace(name, std::move(with), first + by, count);
    if (moved.any()) {
        const BarLocks before = m_studio.editor.locks();
        BarLocks now = before;
        now.add(moved);
        m_studio.editor.setLocks(std::move(now));
        m_studio.editor.keepLocks(before);
    }
    m_studio.document.undoStack().endMacro();
    choose({first + by, count});
}

void BarCommands::replace(const QString& name, Song song, std::int64_t first, std::int64_t count) {
    m_studio.document.apply(std::make_shared<ReplaceSong>(name.toStdString(), std::move(song), BarMove{first, count}));
}

void BarCommands::choose(const Bars& bars) {
    const Song& song = m_studio.document.song();
    m_studio.editor.setChosenBars(
        EditorState::Range(barNumber(song, bars.first).start, barNumber(song, bars.first + bars.count - 1).end()));
}

} // namespace muse
