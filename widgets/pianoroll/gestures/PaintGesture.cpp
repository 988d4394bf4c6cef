// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/DrawnNotes.h"

#include <QObject>
#include <algorithm>

namespace muse {
namespace {

/// Lays a note of one grid step into every free cell that the pointer passes: along a row, or up and down a column,
/// whichever way it first goes.
class PaintGesture : public Gesture {
public:
    PaintGesture(GestureHost& host, const Pointer& pointer, std::uint8_t velocity)
        : Gesture(host), m_velocity(velocity), m_tick(paintedTick(scene(), pointer)),
          m_pitch(geometry().pitchAt(pointer.at.y())) {
        lay(m_tick, m_pitch);
    }

    void drag(const Pointer& pointer) override {
        const Tick tick = paintedTick(scene(), pointer);
        const int pitch = geometry().pitchAt(pointer.at.y());
        if (m_way == Way::Open && tick != m_tick) m_way = Way::Row;
        if (m_way == Way::Open && pitch != m_pitch) m_way = Way::Column;
        if (m_way == Way::Row) layRow(tick);
        if (m_way == Way::Column) layColumn(pitch);
    }

    void finish() override {
        m_host.silence();
        const std::vector<Note> notes = std::exchange(scene().floating, {});
        if (notes.empty()) return m_host.repaint();
        m_host.requestEdit(QObject::tr("Paint %n note(s)", nullptr, static_cast<int>(notes.size())), {}, notes);
    }

private:
    enum class Way { Open, Row, Column };

    /// A fast hand skips cells, so all from the first one are walked.
    void layRow(Tick to) {
        const Tick last = std::max(m_tick, to);
        for (Tick tick = std::min(m_tick, to); tick <= last;
             tick = paintedNote(scene(), tick, m_pitch, m_velocity).end())
            lay(tick, m_pitch);
    }
    void layColumn(int to) {
        for (int pitch = std::min(m_pitch, to); pitch <= std::max(m_pitch, to); ++pitch)
            if (geometry().shows(pitch)) lay(m_tick, pitch);
    }

    void lay(Tick tick, int pitch) {
        const Note note = paintedNote(scene(), tick, pitch, m_velocity);
        const auto clash = [&note](const Note& other) {
            return other.pitch == note.pitch && other.start < note.end() && other.end() > note.start;
        };
        if (std::ranges::any_of(scene().floating, clash) || takenByOthers(scene(), note)) return;
        scene().floating.push_back(note);
        m_host.audition(note.pitch, m_velocity);
        m_host.repaint();
    }

    std::uint8_t m_velocity;
    Tick m_tick;
    int m_pitch;
    Way m_way = Way::Open;
};

} // namespace

std::unique_ptr<Gesture> beginPaint(GestureHost& host, const Pointer& pointer, std::uint8_t velocity) {
    return std::make_unique<PaintGesture>(host, pointer, velocity);
}

} // namespace muse
