// SPDX-License-Identifier: MIT
#include "ui/features/preferences/SoundPage.h"

#include "core/engine/soundfonts/SoundFonts.h"
#include "ui/kit/forms/FormParts.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Text.h"
#include "ui/services/PlaybackController.h"
#include "ui/services/SoundFontService.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <array>

namespace muse {
namespace {

const QString kDriver = QStringLiteral("audio/driver");
constexpr int kTestPitch = 60;
constexpr int kTestVelocity = 100;
constexpr int kTestMs = 700;

/// "None", then the ports; one that is chosen but away stays in the list.
void fill(QComboBox& box, const std::vector<std::string>& ports, const QString& current) {
    box.clear();
    box.addItem(QObject::tr("None"), QString());
    for (const std::string& port : ports)
        box.addItem(text(port), text(port));
    if (!current.isEmpty() && box.findData(current) < 0) box.addItem(QObject::tr("%1 (away)").arg(current), current);
    box.setCurrentIndex(std::max(0, box.findData(current)));
}

} // namespace

QString storedDriver(const QSettings& settings) {
    return settings.value(kDriver).toString();
}

SoundPage::SoundPage(PlaybackController& playback, SoundFontService& soundFonts, Notifier& notifier,
                     QSettings& settings)
    : m_playback(playback), m_soundFonts(soundFonts), m_notifier(notifier), m_settings(settings),
      m_midi(playback.engine(), notifier, settings), m_driver(new QComboBox), m_soundFont(new QComboBox),
      m_input(new QComboBox), m_output(new QComboBox), m_device(caption()) {
    describe(*m_driver, "preferDriver", tr("Sound system"), tr("Where sound goes; used from the next start on"));
    describe(*m_soundFont, "preferSoundFont", tr("Soundfont"), tr("The instruments that play"));
    describe(*m_input, "preferMidiInput", tr("MIDI keyboard"), tr("The keyboard to play and record from"));
    describe(*m_output, "preferMidiOutput", tr("MIDI output"), tr("Where notes go as well, such as a synthesiser"));
    m_device->setObjectName(QStringLiteral("preferDevice"));
    auto* test = new QPushButton(tr("Play a test note"));
    describe(*test, "preferTest", tr("Play a test note"), tr("Sounds the piano track's instrument"));
    makeDriver();
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(sectionTitle(tr("Sound")));
    form->addRow(tr("Sound system"), m_driver);
    form->addRow(QString(), m_device);
    form->addRow(tr("Soundfont"), m_soundFont);
    form->addRow(QString(), test);
    form->addRow(sectionTitle(tr("MIDI")));
    form->addRow(tr("Keyboard"), m_input);
    form->addRow(tr("Output"), m_output);
    connect(test, &QPushButton::clicked, this, &SoundPage::playTestNote);
    connect(&playback, &PlaybackController::silenceChanged, this, &SoundPage::showDevice);
    connect(m_soundFont, &QComboBox::activated, this, &SoundPage::chooseSoundFont);
    connect(&m_soundFonts, &SoundFontService::changed, this, &SoundPage::showSoundFonts);
    connect(m_input, &QComboBox::activated, this, [this] { m_midi.chooseInput(m_input->currentData().toString()); });
    connect(m_output, &QComboBox::activated, this, [this] { m_midi.chooseOutput(m_output->currentData().toString()); });
}

void SoundPage::makeDriver() {
    const std::array<std::pair<const char*, QString>, 6> drivers = {{{"", tr("Whichever opens first")},
                                                                     {"pipewire", tr("PipeWire")},
                                                                     {"jack", tr("JACK")},
                                                                     {"pulseaudio", tr("PulseAudio")},
                                                                     {"alsa", tr("ALSA")},
                                                                     {"null", tr("None: silence")}}};
    for (const auto& [name, words] : drivers)
        m_driver->addItem(words, QString::fromLatin1(name));
    m_driver->setCurrentIndex(std::max(0, m_driver->findData(storedDriver(m_settings))));
    connect(m_driver, &QComboBox::activated, this, [this] {
        m_settings.setValue(kDriver, m_driver->currentData());
        m_device->setText(tr("Used when the studio starts again."));
    });
}

void SoundPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showDevice();
    showSoundFonts();
    m_soundFonts.refresh();
    showPorts();
}

void SoundPage::showDevice() {
    const Engine& engine = m_playback.engine();
    const QString device = text(engine.outputDescription());
    m_device->setText(engine.silent() ? tr("Now silent: %1.").arg(device) : tr("Now %1.").arg(device));
}

void SoundPage::showSoundFonts() {
    const auto sounding = m_soundFonts.current();
    m_soundFont->clear();
    for (const SoundFontInfo& font : m_soundFonts.fonts()) {
        m_soundFont->addItem(text(font.name), pathText(font.path));
        if (font.path == sounding) m_soundFont->setCurrentIndex(m_soundFont->count() - 1);
    }
    m_soundFont->setEnabled(m_soundFont->count() > 0);
    if (m_soundFont->count() == 0)
        m_soundFont->addItem(tr("None is installed; drop a .sf2 or .sf3 file on the window"));
}

void SoundPage::showPorts() {
    Engine& engine = m_playback.engine();
    fill(*m_input, engine.midiInputs(), text(engine.midiInput()));
    fill(*m_output, engine.midiOutputs(), text(engine.midiOutput()));
}

void SoundPage::chooseSoundFont(int row) {
    const auto path = toPath(m_soundFont->itemData(row).toString());
    m_notifier.check(m_soundFonts.choose(path));
}

void SoundPage::playTestNote() {
    m_playback.noteOn(Family::Piano, kTestPitch, kTestVelocity);
    QTimer::singleShot(kTestMs, this, [this] { m_playback.noteOff(Family::Piano, kTestPitch); });
}

} // namespace muse
