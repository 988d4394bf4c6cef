// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Feature.h"

class QAction;

namespace muse {

class SnapController;
class TransportBar;
struct Studio;

/// Play, stop, loop, tempo and the place in the song, in the transport bar and in the Playback menu.
class TransportFeature : public Feature {
    Q_OBJECT

public:
    explicit TransportFeature(Studio& studio);

    std::vector<FeatureToolBar> toolBars() override;
    [[nodiscard]] std::vector<HelpText> helpTexts() const override;
    /// Its buttons for recording and the metronome press the commands of those.
    void begin(const Features& features) override;

private:
    void addCommands();
    void bindBar();
    void bindSong();
    /// The chosen bars alone, where there are some and they are not to be looped.
    void togglePlay();
    void returnToStart();
    void updateLoop();

    Studio& m_studio;
    TransportBar* m_bar;
    QAction* m_loop = nullptr;
};

} // namespace muse
