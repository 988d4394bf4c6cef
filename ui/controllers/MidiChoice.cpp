// SPDX-License-Identifier: MIT
#include "ui/controllers/MidiChoice.h"

#include "core/engine/Engine.h"
#include "ui/Text.h"
#include "ui/dialogs/Notifier.h"

#include <QSettings>

namespace muse {
namespace {

const QString kInput = QStringLiteral("midi/input");
const QString kOutput = QStringLiteral("midi/output");

} // namespace

MidiChoice::MidiChoice(Engine& engine, Notifier& notifier, QSettings& settings)
    : m_engine(engine), m_notifier(notifier), m_settings(settings) {}

void MidiChoice::restore() const {
    m_engine.expectMidi(m_settings.value(kInput).toString().toStdString(),
                        m_settings.value(kOutput).toString().toStdString());
}

void MidiChoice::chooseInput(const QString& port) const {
    m_engine.closeMidiInput();
    if (!port.isEmpty()) m_notifier.check(m_engine.openMidiInput(port.toStdString()));
    m_settings.setValue(kInput, text(m_engine.midiInput()));
}

void MidiChoice::chooseOutput(const QString& port) const {
    m_engine.closeMidiOutput();
    if (!port.isEmpty()) m_notifier.check(m_engine.openMidiOutput(port.toStdString()));
    m_settings.setValue(kOutput, text(m_engine.midiOutput()));
}

} // namespace muse
