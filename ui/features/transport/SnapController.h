// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/Snap.h"

#include <QObject>

namespace muse {

class SnapActions;
class TransportBar;
struct Studio;

/// Joins the snap commands to the transport bar's box, which the editor follows, and remembers the grid.
class SnapController : public QObject {
    Q_OBJECT

public:
    SnapController(Studio& studio, TransportBar& transport, QObject* parent);

private:
    void connectKeys();
    void show(Snap snap);

    TransportBar& m_transport;
    SnapActions& m_actions;
    Studio& m_studio;
    Snap m_lastOn; ///< what comes back when snapping that is off is chosen off once more
};

} // namespace muse
