// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Feature.h"

namespace muse {

class OriginsPanel;
struct Studio;

/// Where the song's generated bars came from.
class OriginsFeature : public Feature {
    Q_OBJECT

public:
    explicit OriginsFeature(Studio& studio);

    std::vector<Panel> panels() override;
    [[nodiscard]] std::vector<HelpText> helpTexts() const override;

private:
    OriginsPanel* m_panel;
};

} // namespace muse
