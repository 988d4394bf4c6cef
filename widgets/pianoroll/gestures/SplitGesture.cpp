// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/Gesture.h"

#include <QObject>
#include <algorithm>

namespace muse {
namespace {

/// Cuts the grabbed note, and the chosen ones with it, where the pointer is let go; with Shift into pieces of one grid
/// step.
class SplitGesture : public Gesture {
public:
    SplitGesture(GestureHost& host, const Pointer& pointer, const Note& grabbed)
        : Gesture(host), m_grabbed(grabbed), m_notes(scene().selection) {
        drag(pointer);
    }

    void drag(const Pointer& pointer) override {
        m_steps = pointer.modifiers & Qt::ShiftModifier;
        const Snap snap = pointer.modifiers & Qt::AltModifier ? Snap::Off : scene().snap;
        m_at = snapNearest(snap, scene().song, geometry().tickAt(pointer.at.x()));
        // A grid line beside the note cuts nothing: then it is halved.
        if (m_at <= m_grabbed.start || m_at >= m_grabbed.end()) m_at = m_grabbed.start + m_grabbed.length / 2;
        scene().lifted.clear();
        scene().floating.clear();
        for (const Note& note : m_notes) {
            const std::vector<Note> parts = pieces(note);
            if (parts.size() < 2) continue;
            scene().lifted.push_back(note);
            scene().floating.insert(scene().floating.end(), parts.begin(), parts.end());
        }
        m_host.repaint();
    }

    void finish() override {
        const std::vector<Note> whole = std::exchange(scene().lifted, {});
        const std::vector<Note> parts = std::exchange(scene().floating, {});
        if (whole.empty()) return m_host.repaint();
        m_host.requestEdit(QObject::tr("Split %n note(s)", nullptr, static_cast<int>(whole.size())), whole, parts);
    }

private:
    std::vector<Note> pieces(Note note) {
        std::vector<Note> parts;
        const Tick end = note.end();
        while (note.start < end) {
            Tick cut = m_steps
                           ? snapDown(grid(), scene().song, note.start) + gridTicks(grid(), scene().song, note.start)
                           : m_at;
            if (cut <= note.start || cut > end) cut = end;
            note.length = cut - note.start;
            parts.push_back(note);
            note.start = cut;
        }
        return parts;
    }

    [[nodiscard]] Snap grid() { return scene().snap == Snap::Off ? Snap::ThirtySecond : scene().snap; }

    Note m_grabbed;
    std::vector<Note> m_notes;
    Tick m_at = 0;
    bool m_steps = false;
};

} // namespace

std::unique_ptr<Gesture> beginSplit(GestureHost& host, const Pointer& pointer, const Note& grabbed) {
    return std::make_unique<SplitGesture>(host, pointer, grabbed);
}

} // namespace muse
