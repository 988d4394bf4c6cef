// SPDX-License-Identifier: MIT
#pragma once

#include <QToolBar>

namespace muse {

class ChordBar;
class ScaleActions;
class ScaleBar;

/// The window's second row of tools: key, help from the scale, and what the chord tool draws.
class TheoryToolBar : public QToolBar {
    Q_OBJECT

public:
    /// `actions` must outlive it.
    explicit TheoryToolBar(ScaleActions& actions);

    [[nodiscard]] ScaleBar& scale() { return *m_scale; }
    [[nodiscard]] ChordBar& chord() { return *m_chord; }

private:
    ScaleBar* m_scale;
    ChordBar* m_chord;
};

} // namespace muse
