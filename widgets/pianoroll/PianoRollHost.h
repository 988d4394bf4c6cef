// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/pianoroll/gestures/Gesture.h"

#include <QTimer>

namespace muse {

/// What gestures see of the view.
class PianoRollView::Host : public GestureHost {
public:
    explicit Host(PianoRollView& view);

    RollScene& scene() override { return m_view.m_scene; }
    void requestEdit(const QString& name, std::vector<Note> remove, std::vector<Note> insert) override;
    void select(std::vector<Note> notes) override { m_view.setSelection(std::move(notes)); }
    using GestureHost::audition;
    void audition(const std::vector<int>& pitches, int velocity) override;
    void silence() override;
    void seek(Tick tick) override;
    void scrub(Tick tick) override;
    void chooseBars(std::optional<std::pair<Tick, Tick>> bars) override { m_view.setSelectedBars(bars); }
    void scrollTo(double scrollX, double scrollY) override;
    void repaint() override { m_view.repaintTransients(); }
    /// Sounds pitches for a moment, as keys do that are not held.
    void auditionBriefly(const std::vector<int>& pitches, int velocity);
    void auditionBriefly(int pitch, int velocity) { auditionBriefly(std::vector<int>{pitch}, velocity); }

    /// The next note drawn is like that one.
    void touch(const Note& note);
    void setVelocity(std::uint8_t velocity);

    Tick lastLength = 0; ///< of the note drawn or resized last; 0: one grid step
    std::uint8_t lastVelocity = 100;
    std::optional<Note> drawnByClick; ///< by the last press of the mouse

private:
    PianoRollView& m_view;
    std::vector<std::pair<Family, int>> m_sounding;
    QTimer m_brief;
};

} // namespace muse
