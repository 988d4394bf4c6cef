// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/pianoroll/Snap.h"

#include <QObject>

class QSettings;

namespace muse {

class SnapActions;
class TransportBar;

/// Joins the snap commands to the transport bar's box, which the roll follows, and remembers the grid.
class SnapController : public QObject {
    Q_OBJECT

public:
    SnapController(TransportBar& transport, SnapActions& actions, QSettings& settings, QObject* parent);

private:
    void connectKeys();
    void show(Snap snap);

    TransportBar& m_transport;
    SnapActions& m_actions;
    QSettings& m_settings;
    Snap m_lastOn; ///< what comes back when snapping that is off is chosen off once more
};

} // namespace muse
