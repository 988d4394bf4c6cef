// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/Gesture.h"

#include <QObject>
#include <algorithm>
#include <map>

namespace muse {
namespace {

/// Joins the notes of one pitch that the pointer passes. A click on a chosen note joins all that are chosen, on another
/// one that note and the next of its pitch.
class GlueGesture : public Gesture {
public:
    GlueGesture(GestureHost& host, const Pointer& pointer) : Gesture(host), m_last(pointer.at) { touch(pointer.at); }

    void drag(const Pointer& pointer) override {
        const QPointF way = pointer.at - m_last;
        const int steps = std::max(1, static_cast<int>(std::max(std::abs(way.x()), std::abs(way.y())) / 3));
        for (int i = 1; i <= steps; ++i)
            touch(m_last + way * i / steps);
        m_last = pointer.at;
        preview();
    }

    void finish() override {
        if (m_touched.size() == 1) {
            const Note note = m_touched.front();
            if (scene().selected(note) && scene().selection.size() > 1)
                m_touched = scene().selection;
            else
                addNext(note);
        }
        preview();
        const std::vector<Note> parts = std::exchange(scene().lifted, {});
        const std::vector<Note> joined = std::exchange(scene().floating, {});
        if (parts.empty()) return m_host.repaint();
        m_host.requestEdit(QObject::tr("Glue %n note(s)", nullptr, static_cast<int>(parts.size())), parts, joined);
    }

private:
    void touch(QPointF at) {
        const auto note = scene().noteAt(scene().active, at);
        if (!note || std::ranges::binary_search(m_touched, *note)) return;
        m_touched.insert(std::ranges::upper_bound(m_touched, *note), *note);
    }

    void addNext(const Note& note) {
        const auto& notes = scene().activeNotes();
        const auto next = std::find_if(std::ranges::upper_bound(notes, note), notes.end(),
                                       [&note](const Note& other) { return other.pitch == note.pitch; });
        if (next != notes.end()) m_touched.push_back(*next);
    }

    void preview() {
        std::map<int, std::vector<Note>> rows;
        for (const Note& note : m_touched)
            rows[note.pitch].push_back(note);
        scene().lifted.clear();
        scene().floating.clear();
        for (const auto& [pitch, notes] : rows) {
            if (notes.size() < 2) continue;
            Note joined = notes.front();
            for (const Note& note : notes)
                joined.length = std::max(joined.length, note.end() - joined.start);
            scene().floating.push_back(joined);
            scene().lifted.insert(scene().lifted.end(), notes.begin(), notes.end());
        }
        std::ranges::sort(scene().lifted);
        m_host.repaint();
    }

    QPointF m_last;
    std::vector<Note> m_touched;
};

} // namespace

std::unique_ptr<Gesture> beginGlue(GestureHost& host, const Pointer& pointer) {
    return std::make_unique<GlueGesture>(host, pointer);
}

} // namespace muse
