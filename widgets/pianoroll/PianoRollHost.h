// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/pianoroll/gestures/Gesture.h"

namespace muse {

/// What gestures see of the view.
class PianoRollView::Host : public GestureHost {
public:
    explicit Host(PianoRollView& view) : m_view(view) {}

    RollScene& scene() override { return m_view.m_scene; }
    void requestEdit(const QString& name, std::vector<Note> remove, std::vector<Note> insert) override;
    void select(std::vector<Note> notes) override { m_view.setSelection(std::move(notes)); }
    void audition(int pitch, int velocity) override;
    void silence() override;
    void seek(Tick tick) override;
    void chooseBars(std::optional<std::pair<Tick, Tick>> bars) override { m_view.setSelectedBars(bars); }
    void scrollTo(double scrollX, double scrollY) override;
    void repaint() override;

    Tick lastLength = 0; ///< of the note drawn or resized last; 0: one grid step
    std::uint8_t lastVelocity = 100;

private:
    PianoRollView& m_view;
    std::optional<std::pair<Family, int>> m_sounding;
};

} // namespace muse
