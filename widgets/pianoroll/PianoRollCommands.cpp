// SPDX-License-Identifier: MIT
#include "core/music/edits/ChangeNotes.h"
#include "widgets/pianoroll/NoteClipboard.h"
#include "widgets/pianoroll/PianoRollHost.h"

#include <algorithm>

namespace muse {

void PianoRollView::selectAll() {
    leavePreview();
    setSelection(m_scene.activeNotes());
}

std::vector<Note> PianoRollView::chosenNotes() const {
    if (hasSelection() || !m_scene.bars) return m_scene.selection;
    std::vector<Note> notes;
    m_scene.forEachIn(m_scene.active, m_scene.bars->first, m_scene.bars->second, [&](const Note& note) {
        if (note.start >= m_scene.bars->first) notes.push_back(note);
    });
    return notes;
}

void PianoRollView::copy() {
    leavePreview();
    copyToClipboard(chosenNotes());
}

void PianoRollView::cut() {
    leavePreview();
    std::vector<Note> notes = chosenNotes();
    if (notes.empty()) return;
    copy();
    const int count = static_cast<int>(notes.size());
    request(tr("Cut %n note(s)", nullptr, count), std::move(notes), {});
}

bool PianoRollView::canPaste() {
    return !notesOnClipboard().empty();
}

void PianoRollView::paste() {
    leavePreview();
    std::vector<Note> notes = notesOnClipboard();
    if (notes.empty()) return;
    const Track& track = m_scene.song.track(m_scene.active);
    const Tick end = std::ranges::max(notes, {}, &Note::end).end();
    const Tick at = m_scene.bars ? m_scene.bars->first : snapNearest(m_scene.snap, m_scene.song, m_scene.playhead);
    const auto moveTo = [&notes](Tick by) {
        for (Note& note : notes)
            note.start += by;
    };
    moveTo(at);
    // Pasted again, they go on behind what was pasted before.
    const Tick grid = gridTicks(m_scene.snap, m_scene.song, at);
    const Tick length = std::max<Tick>((end + grid - 1) / grid * grid, 1);
    while (std::ranges::all_of(notes, [&track](const Note& note) { return track.contains(note); }))
        moveTo(length);
    const int count = static_cast<int>(notes.size());
    request(tr("Paste %n note(s)", nullptr, count), {}, std::move(notes));
}

/// Right behind itself, on the grid of bars where the selection is whole bars long.
void PianoRollView::duplicate() {
    leavePreview();
    std::vector<Note> notes = chosenNotes();
    if (notes.empty()) return;
    const Tick first = snapDown(m_scene.snap, m_scene.song, notes.front().start);
    const Tick last = std::ranges::max(notes, {}, &Note::end).end();
    const Tick grid = gridTicks(m_scene.snap, m_scene.song, first);
    const Tick length = std::max<Tick>((last - first + grid - 1) / grid * grid, 1);
    for (Note& note : notes)
        note.start += length;
    const int count = static_cast<int>(notes.size());
    request(tr("Duplicate %n note(s)", nullptr, count), {}, std::move(notes));
}

void PianoRollView::deleteSelection() {
    leavePreview();
    std::vector<Note> notes = chosenNotes();
    if (notes.empty()) return;
    const int count = static_cast<int>(notes.size());
    request(tr("Delete %n note(s)", nullptr, count), std::move(notes), {});
}

void PianoRollView::transpose(int semitones) {
    leavePreview();
    nudge(semitones, 0);
}

/// All of the selection, or nothing where a note would leave the range.
void PianoRollView::nudge(int semitones, Tick ticks) {
    move([semitones](int pitch) { return pitch + semitones; }, ticks);
}

void PianoRollView::nudgeRows(int up) {
    move([this, up](int pitch) { return m_scene.geometry.stepped(pitch, up).value_or(-1); }, 0);
}

void PianoRollView::move(const std::function<int(int)>& pitchFor, Tick ticks) {
    if (!hasSelection()) return;
    std::vector<Note> notes = m_scene.selection;
    for (Note& note : notes) {
        const int pitch = pitchFor(note.pitch);
        if (pitch < 0 || pitch > 127 || note.start + ticks < 0) return;
        note.pitch = static_cast<std::uint8_t>(pitch);
        note.start += ticks;
    }
    const bool transposed = notes.front().pitch != m_scene.selection.front().pitch;
    const RollCursor cursor = m_scene.cursor;
    const bool goesAlong = m_scene.cursorShown && std::ranges::any_of(m_scene.selection, [&cursor](const Note& note) {
                               return note.start == cursor.tick && note.pitch == cursor.pitch;
                           });
    const int count = static_cast<int>(notes.size());
    request(transposed ? tr("Transpose %n note(s)", nullptr, count) : tr("Move %n note(s)", nullptr, count),
            m_scene.selection, notes);
    if (goesAlong) moveCursor({cursor.tick + ticks, pitchFor(cursor.pitch)});
    if (transposed) sound(notes);
}

/// The chord that some notes begin with, for a moment.
void PianoRollView::sound(const std::vector<Note>& notes) {
    const Note& first = *std::ranges::min_element(notes, {}, &Note::start);
    std::vector<int> pitches;
    for (const Note& note : notes)
        if (note.start == first.start) pitches.push_back(note.pitch);
    m_host->auditionBriefly(pitches, first.velocity);
}

/// Right ends together; none becomes shorter than a step of the pianoroll, or than it is.
void PianoRollView::stretch(Tick by) {
    std::vector<Note> notes = m_scene.selection;
    for (Note& note : notes)
        note.length = std::max(note.length + by, std::min(kTicksPerStep, note.length));
    const int count = static_cast<int>(notes.size());
    if (notes != m_scene.selection)
        request(tr("Resize %n note(s)", nullptr, count), m_scene.selection, std::move(notes));
}

void PianoRollView::setNoteLength(Tick length) {
    leavePreview();
    m_host->lastLength = length;
    showPromised();
    if (!hasSelection()) return;
    std::vector<Note> notes = m_scene.selection;
    for (Note& note : notes)
        note.length = length;
    if (notes != m_scene.selection)
        request(tr("Set length of %n note(s)", nullptr, static_cast<int>(notes.size())), m_scene.selection,
                std::move(notes));
}

void PianoRollView::setNoteVelocity(int velocity) {
    leavePreview();
    const auto value = static_cast<std::uint8_t>(std::clamp(velocity, 1, 127));
    m_host->setVelocity(value);
    showPromised();
    if (!hasSelection()) return;
    std::vector<Note> notes = m_scene.selection;
    for (Note& note : notes)
        note.velocity = value;
    if (notes != m_scene.selection)
        request(tr("Change velocity of %n note(s)", nullptr, static_cast<int>(notes.size())), m_scene.selection,
                std::move(notes));
}

int PianoRollView::noteVelocity() const {
    return m_host->lastVelocity;
}

Tick PianoRollView::noteLength() const {
    return m_host->lastLength;
}

void PianoRollView::request(const QString& name, std::vector<Note> remove, std::vector<Note> insert, Choose choose) {
    m_nextSelection = choose == Choose::Inserted ? insert : std::vector<Note>{};
    Q_EMIT editRequested(
        std::make_shared<ChangeNotes>(name.toStdString(), m_scene.active, std::move(remove), std::move(insert)));
}

} // namespace muse
