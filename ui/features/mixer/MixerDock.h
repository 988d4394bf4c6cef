// SPDX-License-Identifier: MIT
#pragma once

#include <QDockWidget>

namespace muse {

class MixerPanel;

/// The mixer under the editor.
class MixerDock : public QDockWidget {
    Q_OBJECT

public:
    explicit MixerDock(QWidget* parent = nullptr);

    [[nodiscard]] MixerPanel& panel() { return *m_panel; }

private:
    MixerPanel* m_panel;
};

} // namespace muse
