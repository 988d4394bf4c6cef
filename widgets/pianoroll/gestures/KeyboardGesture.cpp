// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/gestures/Gesture.h"

#include <algorithm>

namespace muse {
namespace {

/// Plays the keyboard at the left; the nearer the keys' front, the louder.
class KeyboardGesture : public Gesture {
public:
    KeyboardGesture(GestureHost& host, const Pointer& pointer) : Gesture(host) { play(pointer); }

    void drag(const Pointer& pointer) override {
        if (geometry().pitchAt(pointer.at.y()) != m_pitch) play(pointer);
    }

    void finish() override { m_host.silence(); }
    [[nodiscard]] Qt::Orientations scrolls() const override { return Qt::Vertical; }

private:
    void play(const Pointer& pointer) {
        m_pitch = geometry().pitchAt(pointer.at.y());
        const double front = std::clamp(pointer.at.x() / PianoRollGeometry::kKeyboardWidth, 0.0, 1.0);
        m_host.audition(m_pitch, 50 + static_cast<int>(front * 70));
    }

    int m_pitch = -1;
};

} // namespace

std::unique_ptr<Gesture> beginKeyboard(GestureHost& host, const Pointer& pointer) {
    return std::make_unique<KeyboardGesture>(host, pointer);
}

} // namespace muse
