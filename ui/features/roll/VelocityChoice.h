// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace muse {

class PianoRollView;
class VelocitySwatches;
struct Studio;

/// The velocities used last: swatches in the status bar and commands with keys, for the next note drawn and for those
/// that are chosen.
class VelocityChoice : public QObject {
    Q_OBJECT

public:
    VelocityChoice(Studio& studio, PianoRollView& roll, QObject* parent);

private:
    void nameCommands();

    VelocitySwatches* m_swatches;
    QList<QAction*> m_commands;
};

} // namespace muse
