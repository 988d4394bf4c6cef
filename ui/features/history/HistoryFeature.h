// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Feature.h"

#include <QPointer>

namespace muse {

class HistoryPanel;
struct Studio;

/// Undo, redo and the list of all steps.
class HistoryFeature : public Feature {
    Q_OBJECT

public:
    explicit HistoryFeature(Studio& studio);
    ~HistoryFeature() override;

    std::vector<Panel> panels() override;

private:
    QPointer<HistoryPanel> m_panel;
};

} // namespace muse
