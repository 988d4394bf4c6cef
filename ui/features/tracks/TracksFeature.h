// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"
#include "ui/features/Feature.h"

namespace muse {

class TrackList;
struct Studio;

/// The list of the five tracks at the editor's left edge, and under it the buttons for mixer and sounds.
class TracksFeature : public Feature {
    Q_OBJECT

public:
    explicit TracksFeature(Studio& studio);

    std::vector<Panel> panels() override;
    [[nodiscard]] std::vector<HelpText> helpTexts() const override;
    void begin(const Features& features) override;

private:
    void drag(Family family);
    void dragBars();

    Studio& m_studio;
    TrackList* m_tracks;
};

} // namespace muse
