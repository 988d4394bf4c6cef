// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/Workspace.h"

namespace muse::test {

/// Some feature's panels in a workspace of their own, as the window shows them.
template <typename Panels> class PanelHost : public Workspace {
public:
    PanelHost() : Workspace(WorkspaceId::Train, nullptr) {
        for (const muse::Panel& panel : m_panels.panels())
            add(panel);
        finish();
    }

    Panels& panels() { return m_panels; }
    Panels* operator->() { return &m_panels; }

private:
    Panels m_panels;
};

} // namespace muse::test
