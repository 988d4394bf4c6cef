// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/Gesture.h"

#include <QObject>
#include <algorithm>

namespace muse {
namespace {

/// Wipes every note of the active track that the pointer touches, as one step.
class EraseGesture : public Gesture {
public:
    EraseGesture(GestureHost& host, const Pointer& pointer) : Gesture(host), m_last(pointer.at) { wipe(pointer.at); }

    void drag(const Pointer& pointer) override {
        // A fast hand skips pixels, so the line between two events is walked.
        const QPointF way = pointer.at - m_last;
        const int steps = std::max(1, static_cast<int>(std::max(std::abs(way.x()), std::abs(way.y())) / 3));
        for (int i = 1; i <= steps; ++i)
            wipe(m_last + way * i / steps);
        m_last = pointer.at;
    }

    void finish() override {
        const std::vector<Note> notes = std::exchange(scene().lifted, {});
        if (notes.empty()) return m_host.repaint();
        m_host.requestEdit(QObject::tr("Erase %n note(s)", nullptr, static_cast<int>(notes.size())), notes, {});
    }

private:
    void wipe(QPointF at) {
        const auto note = scene().noteAt(scene().active, at);
        auto& lifted = scene().lifted;
        if (!note || std::ranges::binary_search(lifted, *note)) return;
        lifted.insert(std::ranges::upper_bound(lifted, *note), *note);
        m_host.repaint();
    }

    QPointF m_last;
};

} // namespace

std::unique_ptr<Gesture> beginErase(GestureHost& host, const Pointer& pointer) {
    return std::make_unique<EraseGesture>(host, pointer);
}

} // namespace muse
