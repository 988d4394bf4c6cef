// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QSettings;

namespace muse {

class Engine;
class Notifier;

/// The MIDI ports that the user chose, opened and remembered in one way wherever they are chosen.
class MidiPortChoice {
public:
    /// All must outlive it.
    MidiPortChoice(Engine& engine, Notifier& notifier, QSettings& settings);

    /// Has the ports of last time opened as soon as they are there.
    void restore() const;
    /// By name; empty: none. What cannot be opened is said.
    void chooseInput(const QString& port) const;
    void chooseOutput(const QString& port) const;

private:
    Engine& m_engine;
    Notifier& m_notifier;
    QSettings& m_settings;
};

} // namespace muse
