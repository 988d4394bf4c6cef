// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Feature.h"

#include <QPointer>

namespace muse {

class TablesController;
class TablesDialog;
struct Studio;

/// Measures models and data in the layout of the paper's Tables 1 and 2.
class EvaluateFeature : public Feature {
    Q_OBJECT

public:
    explicit EvaluateFeature(Studio& studio);

    [[nodiscard]] bool idle() const override;

private:
    void present();

    Studio& m_studio;
    TablesController* m_controller;
    QPointer<TablesDialog> m_dialog;
};

} // namespace muse
