// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/Gesture.h"

#include <QObject>
#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr double kPerPixel = 0.75;
constexpr int kAudible = 12; ///< a change of this much is played again

/// Up is louder: the chosen notes change by as much as the grabbed one, whose value is shown.
class VelocityGesture : public Gesture {
public:
    VelocityGesture(GestureHost& host, const Pointer& pointer, const Note& grabbed)
        : Gesture(host), m_grabbed(grabbed), m_notes(scene().selection), m_from(pointer.at.y()),
          m_played(grabbed.velocity) {
        host.audition(grabbed.pitch, grabbed.velocity);
        show(pointer.at);
    }

    void drag(const Pointer& pointer) override {
        m_by = static_cast<int>(std::lround((m_from - pointer.at.y()) * kPerPixel));
        const int now = changed(m_grabbed).velocity;
        if (std::abs(now - m_played) >= kAudible) {
            m_host.audition(m_grabbed.pitch, now);
            m_played = now;
        }
        scene().lifted = m_notes;
        scene().floating = allChanged();
        show(pointer.at);
    }

    void finish() override {
        m_host.silence();
        scene().lifted.clear();
        scene().floating.clear();
        scene().badge = {};
        const std::vector<Note> after = allChanged();
        if (after == m_notes) return m_host.repaint();
        m_host.requestEdit(QObject::tr("Change velocity of %n note(s)", nullptr, static_cast<int>(m_notes.size())),
                           m_notes, after);
    }

    [[nodiscard]] Qt::Orientations scrolls() const override { return {}; }

private:
    [[nodiscard]] Note changed(Note note) const {
        note.velocity = static_cast<std::uint8_t>(std::clamp(note.velocity + m_by, 1, 127));
        return note;
    }
    [[nodiscard]] std::vector<Note> allChanged() const {
        std::vector<Note> notes = m_notes;
        std::ranges::transform(notes, notes.begin(), [this](const Note& note) { return changed(note); });
        return notes;
    }
    void show(QPointF at) {
        scene().badge = {at, QObject::tr("Velocity %1").arg(changed(m_grabbed).velocity)};
        m_host.repaint();
    }

    Note m_grabbed;
    std::vector<Note> m_notes;
    double m_from;
    int m_played;
    int m_by = 0;
};

} // namespace

std::unique_ptr<Gesture> beginVelocity(GestureHost& host, const Pointer& pointer, const Note& grabbed) {
    return std::make_unique<VelocityGesture>(host, pointer, grabbed);
}

} // namespace muse
