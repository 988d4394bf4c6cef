// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Feature.h"

namespace muse {

class MixerPanel;
struct Studio;

/// The mixer: joined to the song and its levels; remembers how loud one listens.
class MixerFeature : public Feature {
    Q_OBJECT

public:
    explicit MixerFeature(Studio& studio);

    std::vector<Panel> panels() override;
    [[nodiscard]] std::vector<HelpText> helpTexts() const override;

private:
    void bindSong();
    void bindLevels();
    void bindVolume();

    Studio& m_studio;
    MixerPanel* m_panel;
};

} // namespace muse
