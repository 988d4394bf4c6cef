// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Feature.h"

namespace muse {

class ManualWindow;
class Tour;
struct Studio;

/// What's This, the tour, and About.
class HelpFeature : public Feature {
    Q_OBJECT

public:
    explicit HelpFeature(Studio& studio);

    void begin(const Features& features) override;

private:
    void addCommands();
    void followTour();
    void startTour();
    void copyReport();
    void showManual();

    Studio& m_studio;
    Tour* m_tour;
    ManualWindow* m_manual = nullptr; ///< once it was opened
    std::size_t m_generations = 0;    ///< of the song
};

} // namespace muse
