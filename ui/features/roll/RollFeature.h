// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"
#include "ui/features/Feature.h"

#include <set>

class QSplitter;

namespace muse {

class LanePanel;
class PianoRollView;
class RollActions;
class SongInsert;
struct Studio;

/// The piano roll and the lane under it, bound to the document and to what the editor's state says.
class RollFeature : public Feature {
    Q_OBJECT

public:
    explicit RollFeature(Studio& studio);

    std::vector<Panel> panels() override;
    std::vector<FeatureToolBar> toolBars() override;
    [[nodiscard]] std::vector<HelpText> helpTexts() const override;
    std::vector<ExportFormat> exportFormats() override;
    std::vector<PreferencesPage> preferences() override;
    [[nodiscard]] bool idle() const override;
    [[nodiscard]] std::optional<DropPlan> planDropAt(const QStringList& paths, QPoint global) const override;
    bool open(const DropPlan& plan) override;

private:
    void bindSong();
    void bindState();
    void bindTheory();
    void bindTools();
    void bindTracks();
    void bindRows();
    void bindKeys();
    void lightKeys();
    void showHint();

    Studio& m_studio;
    PianoRollView* m_roll;
    LanePanel* m_lane;
    QSplitter* m_rollAndLane;
    RollActions* m_actions;
    SongInsert* m_insert;
    std::set<int> m_heldKeys; ///< by somebody
};

} // namespace muse
