// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/theory/Scale.h"
#include "ui/document/NoteTarget.h"
#include "ui/features/Feature.h"

namespace muse {

class ScaleActions;
class TheoryToolBar;
struct Studio;

/// Key, scale and chords: the key signature is the song's and undone with it; the mode on it, what is shown and what
/// the chord tool draws are remembered.
class TheoryFeature : public Feature {
    Q_OBJECT

public:
    explicit TheoryFeature(Studio& studio);

    std::vector<FeatureToolBar> toolBars() override;

private:
    void bindScale();
    void bindHelp();
    void bindNotes();
    void bindChord();
    void choose(const Scale& scale);
    void showScale();
    void selectOutside();
    void snapToScale();
    void update();
    /// In force: the song's key in the wanted mode.
    [[nodiscard]] Scale scale() const;

    Studio& m_studio;
    ScaleActions* m_actions;
    TheoryToolBar* m_bar;
    NoteTarget m_target;
    Mode m_mode; ///< wanted, where the song's key has it
};

} // namespace muse
