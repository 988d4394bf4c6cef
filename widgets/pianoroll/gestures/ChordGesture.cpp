// SPDX-License-Identifier: MIT
#include "core/music/transforms/NoteChange.h"
#include "widgets/pianoroll/gestures/DrawnNotes.h"

#include <QObject>

namespace muse {
namespace {

/// A click draws the chosen chord on that note; DrawnDrag says what dragging does.
class ChordGesture : public Gesture {
public:
    ChordGesture(GestureHost& host, const Pointer& pointer, Tick length, std::uint8_t velocity)
        : Gesture(host), m_drag(pointer.at), m_root(drawnNote(scene(), pointer, length, velocity)) {
        show(true);
    }

    void drag(const Pointer& pointer) override {
        const Note before = m_root;
        m_drag.drag(scene(), pointer, m_root);
        show(m_root.pitch != before.pitch);
    }

    void finish() override {
        m_host.silence();
        const std::vector<Note> notes = std::exchange(scene().floating, {});
        // What sounds there already is not struck twice.
        NoteChange change = changeNotes(scene().song.track(scene().active), {}, notes);
        if (change.insert.empty()) return m_host.repaint();
        const int count = static_cast<int>(change.insert.size());
        m_host.requestEdit(QObject::tr("Draw chord of %n note(s)", nullptr, count), std::move(change.remove),
                           std::move(change.insert));
    }

private:
    void show(bool sound) {
        scene().floating = scene().chordNotes(m_root);
        std::vector<int> pitches;
        for (const Note& note : scene().floating)
            pitches.push_back(note.pitch);
        if (sound) m_host.audition(pitches, m_root.velocity);
        m_host.repaint();
    }

    DrawnDrag m_drag;
    Note m_root;
};

} // namespace

std::unique_ptr<Gesture> beginChord(GestureHost& host, const Pointer& pointer, Tick length, std::uint8_t velocity) {
    return std::make_unique<ChordGesture>(host, pointer, length, velocity);
}

} // namespace muse
