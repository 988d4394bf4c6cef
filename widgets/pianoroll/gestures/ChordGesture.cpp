// SPDX-License-Identifier: MIT
#include "core/music/transforms/NoteChange.h"
#include "widgets/pianoroll/gestures/DrawnNotes.h"

#include <QObject>
#include <algorithm>

namespace muse {
namespace {

/// A click draws the chosen chord on that note; dragging to the right sets its length, up or down moves it.
class ChordGesture : public Gesture {
public:
    ChordGesture(GestureHost& host, const Pointer& pointer, Tick length, std::uint8_t velocity)
        : Gesture(host), m_origin(pointer.at), m_root(drawnNote(scene(), pointer, length, velocity)) {
        show(true);
    }

    void drag(const Pointer& pointer) override {
        constexpr double kStill = 4; // pixels that a hand may tremble
        if (pointer.at.x() - m_origin.x() > kStill) m_stretching = true;
        if (m_stretching) {
            const Tick grid =
                pointer.modifiers & Qt::AltModifier ? 1 : gridTicks(scene().snap, scene().song, m_root.start);
            m_root.length = std::max(grid, snappedDown(pointer) + grid - m_root.start);
        }
        const std::uint8_t pitch = pitchUnder(pointer);
        show(std::exchange(m_root.pitch, pitch) != pitch);
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
    std::uint8_t pitchUnder(const Pointer& pointer) {
        return static_cast<std::uint8_t>(scene().pitchFor(geometry().pitchAt(pointer.at.y())));
    }

    void show(bool sound) {
        scene().floating = scene().chordNotes(m_root);
        std::vector<int> pitches;
        for (const Note& note : scene().floating)
            pitches.push_back(note.pitch);
        if (sound) m_host.audition(pitches, m_root.velocity);
        m_host.repaint();
    }

    QPointF m_origin;
    Note m_root;
    bool m_stretching = false;
};

} // namespace

std::unique_ptr<Gesture> beginChord(GestureHost& host, const Pointer& pointer, Tick length, std::uint8_t velocity) {
    return std::make_unique<ChordGesture>(host, pointer, length, velocity);
}

} // namespace muse
