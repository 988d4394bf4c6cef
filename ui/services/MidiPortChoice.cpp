// SPDX-License-Identifier: MIT
#include "ui/services/MidiPortChoice.h"

#include "core/engine/Engine.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Text.h"

#include <QSettings>

namespace muse {
namespace {

const QString kInput = QStringLiteral("midi/input");
const QString kOutput = QStringLiteral("midi/output");

} // namespace

MidiPortChoice::MidiPortChoice(Engine& engine, Notifier& notifier, QSettings& settings)
    : m_engine(engine), m_notifier(notifier), m_settings(settings) {}

void MidiPortChoice::restore() const {
    m_engine.expectMidi(m_settings.value(kInput).toString().toStdString(),
                        m_settings.value(kOutput).toString().toStdString());
}

void MidiPortChoice::chooseInput(const QString& port) const {
    m_engine.closeMidiInput();
    if (!port.isEmpty()) m_notifier.check(m_engine.openMidiInput(port.toStdString()));
    m_settings.setValue(kInput, text(m_engine.midiInput()));
}

void MidiPortChoice::chooseOutput(const QString& port) const {
    m_engine.closeMidiOutput();
    if (!port.isEmpty()) m_notifier.check(m_engine.openMidiOutput(port.toStdString()));
    m_settings.setValue(kOutput, text(m_engine.midiOutput()));
}

} // namespace muse
