// SPDX-License-Identifier: MIT
#include "ui/document/EditorState.h"

#include "ui/document/LockCommand.h"
#include "ui/document/SongDocument.h"

#include <algorithm>

namespace muse {

EditorState::EditorState(SongDocument& document) : m_document(document) {
    connect(&document, &SongDocument::changed, this, [this](const SongChange& change) {
        if (change.kind != SongChange::Kind::State) setPreview(std::nullopt);
        if (change.replaced()) setChosenBars(std::nullopt);
        followBars(change);
        if (change.touches(SongPart::SongSettings)) keepWholeBars();
        if (change.touches(SongPart::Notes)) m_proposal = {};
        if (!change.touches(SongPart::Notes, m_activeFamily) || m_selection.empty()) return;
        std::vector<Note> left = m_selection;
        const Track& track = m_document.song().track(m_activeFamily);
        std::erase_if(left, [&track](const Note& note) { return !track.contains(note); });
        setSelection(std::move(left));
    });
    updateTarget();
}

void EditorState::setActiveFamily(Family family) {
    if (family == m_activeFamily) return;
    m_activeFamily = family;
    setSelection({});
    Q_EMIT activeFamilyChanged(family);
}

void EditorState::setChosenBars(std::optional<Range> bars) {
    if (bars && bars->first >= bars->second) bars.reset();
    if (bars == m_chosenBars) return;
    m_chosenBars = bars;
    if (bars)
        m_chosenNumbers = {barAt(m_document.song(), bars->first).number,
                           barAt(m_document.song(), std::max(bars->second - 1, bars->first)).number};
    updateTarget();
    Q_EMIT chosenBarsChanged();
}

void EditorState::setSelection(std::vector<Note> notes) {
    std::ranges::sort(notes);
    set(m_selection, std::move(notes), &EditorState::selectionChanged);
}

void EditorState::setPlayhead(Tick tick) {
    set(m_playhead, tick, &EditorState::playheadMoved, tick);
    if (!m_playing) setTarget(tick);
}

void EditorState::setPlaying(bool playing) {
    m_playing = playing;
    if (!playing) setTarget(m_playhead);
}

void EditorState::setTarget(Tick tick) {
    m_target = tick;
    updateTarget();
}

/// Another time signature moves the lines between bars.
void EditorState::keepWholeBars() {
    if (m_chosenBars) {
        const Song& song = m_document.song();
        setChosenBars(
            Range(barNumber(song, m_chosenNumbers.first).start, barNumber(song, m_chosenNumbers.second).end()));
    }
    updateTarget();
}

void EditorState::updateTarget() {
    set(m_targetBars, muse::targetBars(m_document.song(), m_chosenBars, m_target), &EditorState::targetBarsChanged);
}

void EditorState::setTool(Tool tool) {
    set(m_tool, tool, &EditorState::toolChanged, tool);
}

void EditorState::setGrid(Snap grid) {
    set(m_grid, grid, &EditorState::gridChanged, grid);
}

void EditorState::setNoteLength(Tick length) {
    set(m_noteLength, length, &EditorState::noteLengthChanged, length);
}

Tick EditorState::stepLength(Tick at) const {
    return std::max<Tick>(m_noteLength > 0 ? m_noteLength : gridTicks(m_grid, m_document.song(), at), 1);
}

void EditorState::setScale(const Scale& scale) {
    set(m_scale, scale, &EditorState::scaleChanged);
}

void EditorState::setScaleHelp(const ScaleHelp& help) {
    set(m_scaleHelp, help, &EditorState::scaleHelpChanged);
}

void EditorState::setChord(const ChordChoice& chord) {
    set(m_chord, chord, &EditorState::chordChanged);
}

void EditorState::setShown(Family family, bool shown) {
    set(m_shown[index(family)], shown, &EditorState::shownChanged, family, shown);
}

void EditorState::setGeometry(const PianoRollGeometry& geometry) {
    m_geometry = geometry;
    Q_EMIT geometryChanged();
}

void EditorState::setPreview(std::optional<Preview> preview) {
    if (!preview && !m_preview) return;
    m_preview = std::move(preview);
    Q_EMIT previewChanged();
}

void EditorState::setLocks(BarLocks locks) {
    if (locks == m_locks.now()) return;
    m_locks.set(std::move(locks));
    m_document.setLocks(m_locks.now());
    Q_EMIT locksChanged();
}

void EditorState::keepLocks(const BarLocks& before) {
    if (!(locks() == before)) m_document.undoStack().push(new LockCommand(*this, before, locks()));
}

void EditorState::followBars(const SongChange& change) {
    if (change.kind == SongChange::Kind::State) return;
    const BarLocks before = m_locks.now();
    m_locks.follow(change);
    if (change.replaced()) m_locks.set(m_document.locks());
    m_document.moveLocks(m_locks.now());
    if (!(m_locks.now() == before)) Q_EMIT locksChanged();
}

void EditorState::propose(std::vector<Note> remove, std::vector<Note> insert) {
    m_proposal = {std::move(remove), std::move(insert)};
    Q_EMIT proposed();
}

} // namespace muse
