// SPDX-License-Identifier: MIT
#include "core/music/transforms/NoteChange.h"
#include "widgets/pianoroll/PianoRollHost.h"
#include "widgets/pianoroll/accessible/RollAccessible.h"
#include "widgets/pianoroll/layers/RollLayers.h"
#include "widgets/pianoroll/words/RollHints.h"

#include <QKeyEvent>
#include <algorithm>
#include <utility>

namespace muse {
namespace {

constexpr int kOctave = 12;
constexpr qint64 kSecondPressMs = 600;
constexpr double kMargin = 24; ///< pixels that stay free around the keyboard's place

} // namespace

void PianoRollView::takeFocus() {
    setFocus();
    m_focusTaken.start();
}

/// Arrows move what is chosen; with nothing chosen they move the keyboard's place.
void PianoRollView::keyPressEvent(QKeyEvent* event) {
    // Pressed twice, what ended something elsewhere would draw or erase here.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_focusTaken.isValid() && !m_focusTaken.hasExpired(kSecondPressMs)) return;
    // Whoever presses anything else has seen that the keys are the notes'.
    m_focusTaken.invalidate();
    if (event->key() == Qt::Key_Escape) {
        if (m_scene.preview) return leavePreview();
        // What was chosen before a gesture outlives it.
        if (m_gesture) return cancelGesture();
        setSelection({});
        setSelectedBars(std::nullopt);
        return;
    }
    if (walkKey(*event)) return;
    leavePreview();
    if (hasSelection() && selectionKey(*event)) return;
    if (cursorKey(*event)) return;
    QAbstractScrollArea::keyPressEvent(event);
}

/// From note to note of the active track, whatever is chosen or looked at: these keys change nothing.
bool PianoRollView::walkKey(const QKeyEvent& event) {
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier) return false;
    const auto& notes = m_scene.activeNotes();
    std::optional<Note> to;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        to = noteInTime(event.key() == Qt::Key_Right ? 1 : -1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        to = noteInChord(event.key() == Qt::Key_Up ? 1 : -1);
        break;
    case Qt::Key_Home:
        if (!notes.empty()) to = notes.front();
        break;
    case Qt::Key_End:
        if (!notes.empty()) to = notes.back();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        leavePreview();
        if (const auto note = noteAtPlace()) setChosen(*note, !m_scene.selected(*note));
        return true;
    default:
        return false;
    }
    if (!to) return true;
    standOn(*to);
    m_host->auditionBriefly(to->pitch, to->velocity);
    return true;
}

/// Of those that begin next, the nearest in pitch: a voice is followed.
std::optional<Note> PianoRollView::noteInTime(int direction) const {
    const auto& notes = m_scene.activeNotes();
    const auto beginning = [&notes](Tick from) { return std::ranges::lower_bound(notes, from, {}, &Note::start); };
    const Tick here = m_scene.cursorNote ? m_scene.cursorNote->start : m_scene.cursor.tick;
    auto first = beginning(direction > 0 && m_scene.cursorNote ? here + 1 : here);
    if (direction < 0) {
        if (first == notes.begin()) return std::nullopt;
        first = beginning(std::prev(first)->start);
    }
    if (first == notes.end()) return std::nullopt;
    const auto last = beginning(first->start + 1);
    return *std::ranges::min_element(first, last, {},
                                     [this](const Note& note) { return std::abs(note.pitch - m_scene.cursor.pitch); });
}

/// The next one up or down of those that begin together.
std::optional<Note> PianoRollView::noteInChord(int direction) const {
    const auto here = noteAtPlace();
    if (!here) return std::nullopt;
    const auto chord = std::ranges::equal_range(m_scene.activeNotes(), here->start, {}, &Note::start);
    std::optional<Note> found;
    for (const Note& note : chord) {
        const int apart = (note.pitch - here->pitch) * direction;
        if (apart > 0 && (!found || apart < (found->pitch - here->pitch) * direction)) found = note;
    }
    return found;
}

std::optional<Note> PianoRollView::noteAtPlace() const {
    return m_scene.cursorShown ? m_scene.noteAtCursor() : std::nullopt;
}

void PianoRollView::standOn(const Note& note) {
    m_scene.cursorShown = m_scene.cursorPlaced = true;
    moveCursor({note.start, note.pitch}, note);
}

void PianoRollView::setChosen(const Note& note, bool chosen) {
    std::vector<Note> notes = m_scene.selection;
    std::erase(notes, note);
    if (chosen) notes.push_back(note);
    setSelection(std::move(notes));
}

bool PianoRollView::selectionKey(const QKeyEvent& event) {
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const Tick start = m_scene.selection.front().start;
    const Tick grid = m_scene.snap == Snap::Off ? kTicksPerStep : gridTicks(m_scene.snap, m_scene.song, start);
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int up = event.key() == Qt::Key_Up ? 1 : -1;
        shift ? nudge(kOctave * up, 0) : nudgeRows(up);
        return true;
    }
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const Tick ticks = event.key() == Qt::Key_Right ? grid : -grid;
        shift ? stretch(ticks) : nudge(0, ticks);
        return true;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        deleteSelection();
        return true;
    default:
        return false;
    }
}

bool PianoRollView::cursorKey(const QKeyEvent& event) {
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const bool byBar = event.modifiers() & Qt::ControlModifier;
    RollCursor to = m_scene.cursor;
    const bool acts = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Delete ||
                      event.key() == Qt::Key_Backspace;
    m_scene.cursorPlaced = m_scene.cursorPlaced || !acts;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int up = event.key() == Qt::Key_Up ? 1 : -1;
        const PianoRollGeometry& geometry = m_scene.geometry;
        to.pitch = shift ? geometry.nearest(std::clamp(to.pitch + kOctave * up, 0, 127))
                         : geometry.stepped(to.pitch, up).value_or(to.pitch);
        moveCursor(to);
        return true;
    }
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event.key() == Qt::Key_Right ? 1 : -1;
        const auto note = m_scene.noteAtCursor();
        if (!shift || !m_scene.cursorShown) return stepCursor(direction, byBar), true;
        if (!note) return true;
        const Tick length =
            std::max(note->length + direction * m_scene.cursorStep(), std::min(kTicksPerStep, note->length));
        if (length == note->length) return true;
        request(tr("Resize %n note(s)", nullptr, 1), {*note}, {{note->start, length, note->pitch, note->velocity}},
                Choose::Nothing);
        describe();
        return true;
    }
    case Qt::Key_Comma:
    case Qt::Key_Less:
        return stepNote(-1, shift), true;
    case Qt::Key_Period:
    case Qt::Key_Greater:
        return stepNote(1, shift), true;
    default:
        return actAtCursor(event.key());
    }
}

bool PianoRollView::actAtCursor(int key) {
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool erases = key == Qt::Key_Delete || key == Qt::Key_Backspace;
    if (!enters && !erases) return false;
    if (!m_scene.cursorShown || !m_scene.cursorPlaced) return showCursor(true), true;
    if (enters || m_scene.noteAtCursor()) drawOrErase();
    return true;
}

/// Where it would be out of sight it comes into the middle of what is seen.
void PianoRollView::showCursor(bool shown) {
    if (shown == m_scene.cursorShown) return;
    m_scene.cursorShown = shown;
    m_hovering.reset();
    showPromised();
    const QRectF grid = m_scene.geometry.gridRect();
    if (shown && !grid.contains(cursorRect(m_scene).center())) {
        const Tick first = m_scene.geometry.firstTick();
        m_scene.cursor.tick = snapDown(m_scene.snap, m_scene.song, first);
        if (m_scene.cursor.tick < first) m_scene.cursor.tick += m_scene.cursorStep();
        m_scene.cursor.pitch = m_scene.geometry.pitchAt(grid.center().y());
    }
    repaintTransients();
    describe();
}

void PianoRollView::moveCursor(RollCursor to, const std::optional<Note>& whole) {
    if (!m_scene.cursorShown) return showCursor(true);
    m_scene.cursorNote = whole;
    m_hovering.reset();
    showPromised();
    const bool inTime = std::exchange(m_scene.cursor, to).tick != to.tick;
    PianoRollGeometry& geometry = m_scene.geometry;
    const QRectF grid = geometry.gridRect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const QRectF rect = cursorRect(m_scene);
    const auto missing = [](double low, double high, double least, double most) {
        return low < least ? low - least : high > most ? std::min(high - most, low - least) : 0.0;
    };
    const double x = missing(rect.left(), rect.right(), grid.left(), grid.right());
    const double y = missing(rect.top(), rect.bottom(), grid.top(), grid.bottom());
    if (x != 0 || y != 0) m_host->scrollTo(geometry.scrollX() + x, geometry.scrollY() + y);
    repaintTransients();
    describe();
    if (inTime) Q_EMIT cursorMoved(to.tick);
}

void PianoRollView::setCursorTick(Tick tick) {
    if (tick != m_scene.cursor.tick) m_scene.cursorNote.reset();
    m_scene.cursor.tick = std::max<Tick>(tick, 0);
    if (!m_scene.cursorShown) return;
    repaintTransients();
    describe();
}

void PianoRollView::stepCursor(int direction, bool byBar) {
    const Snap snap = byBar ? Snap::Bar : m_scene.snap == Snap::Off ? Snap::Sixteenth : m_scene.snap;
    const Tick now = m_scene.cursor.tick;
    const Tick line = snapDown(snap, m_scene.song, now);
    Tick to = line;
    if (direction > 0)
        to = std::min(line + gridTicks(snap, m_scene.song, now), barAt(m_scene.song, now).end());
    else if (line == now)
        to = snapDown(snap, m_scene.song, now - 1);
    const bool inReach = to < std::max(m_scene.geometry.reach(), m_scene.geometry.lastTick());
    moveCursor({inReach ? to : now, m_scene.cursor.pitch});
}

/// To the next note of the track, or the one before, which is then the chosen one.
void PianoRollView::stepNote(int direction, bool extend) {
    const auto& notes = m_scene.activeNotes();
    if (notes.empty()) return;
    const RollCursor& cursor = m_scene.cursor;
    const auto here = [&cursor](const Note& note) {
        return std::pair(note.start, int{note.pitch}) < std::pair(cursor.tick, cursor.pitch);
    };
    auto at = std::ranges::partition_point(notes, here);
    const bool onNote = at != notes.end() && at->start == cursor.tick && at->pitch == cursor.pitch;
    if (direction < 0) {
        if (at == notes.begin()) return;
        --at;
    } else if (onNote && m_scene.cursorShown && std::next(at) != notes.end()) {
        ++at;
    }
    if (at == notes.end()) return;
    const Note note = *at;
    std::vector<Note> chosen = extend ? m_scene.selection : std::vector<Note>{};
    if (!std::ranges::binary_search(chosen, note)) chosen.push_back(note);
    m_scene.cursorShown = true;
    setSelection(std::move(chosen));
    moveCursor({note.start, note.pitch});
    m_host->auditionBriefly(note.pitch, note.velocity);
}

void PianoRollView::drawOrErase() {
    if (const auto note = m_scene.noteAtCursor()) {
        request(tr("Erase %n note(s)", nullptr, 1), {*note}, {}, Choose::Nothing);
    } else {
        const int pitch = m_scene.pitchFor(m_scene.cursor.pitch);
        const Tick length = m_host->lastLength > 0 ? m_host->lastLength : m_scene.cursorStep();
        m_scene.cursor.pitch = pitch;
        draw({m_scene.cursor.tick, length, static_cast<std::uint8_t>(pitch), m_host->lastVelocity});
    }
    repaintTransients();
    describe();
}

void PianoRollView::draw(const Note& note) {
    if (m_tool != Tool::Chord) {
        m_host->auditionBriefly(note.pitch, note.velocity);
        return request(tr("Draw note"), {}, {note}, Choose::Nothing);
    }
    NoteChange change = changeNotes(m_scene.song.track(m_scene.active), {}, m_scene.chordNotes(note));
    std::vector<int> pitches;
    for (const Note& each : change.insert)
        pitches.push_back(each.pitch);
    m_host->auditionBriefly(pitches, note.velocity);
    request(tr("Draw chord of %n note(s)", nullptr, static_cast<int>(pitches.size())), std::move(change.remove),
            std::move(change.insert), Choose::Nothing);
}

void PianoRollView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeys) {
        m_scene.cursorPlaced = true;
        showCursor(true);
    }
    tellPlace(*this);
    viewport()->update();
}

void PianoRollView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    m_scene.cursorPlaced = false;
    viewport()->update();
}

/// For the status bar and for who hears the window instead of seeing it.
void PianoRollView::describe() {
    setAccessibleDescription(sceneWords(m_scene));
    if (!m_scene.cursorShown) return;
    setHint(cursorWords(m_scene));
    tellPlace(*this);
}

std::optional<RollCursor> PianoRollView::cursorPlace() const {
    return m_scene.cursorShown ? std::optional(m_scene.cursor) : std::nullopt;
}

} // namespace muse
