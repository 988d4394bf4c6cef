// SPDX-License-Identifier: MIT
#pragma once

#include "ui/services/MidiPortChoice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSettings;

namespace muse {

class Notifier;
class PlaybackController;
class SoundFontService;

/// The FluidSynth driver that sound goes to, kept for the next start; empty where any that opens will do.
QString storedDriver(const QSettings& settings);

/// Preferences: where sound goes, by which soundfont, and the MIDI ports.
class SoundPage : public QWidget {
    Q_OBJECT

public:
    SoundPage(PlaybackController& playback, SoundFontService& soundFonts, Notifier& notifier, QSettings& settings);

protected:
    /// Ports and soundfonts come and go.
    void showEvent(QShowEvent* event) override;

private:
    void makeDriver();
    void showDevice();
    void showSoundFonts();
    void showPorts();
    void chooseSoundFont(int row);
    void playTestNote();

    PlaybackController& m_playback;
    SoundFontService& m_soundFonts;
    Notifier& m_notifier;
    QSettings& m_settings;
    MidiPortChoice m_midi;
    QComboBox *m_driver, *m_soundFont, *m_input, *m_output;
    QLabel* m_device;
};

} // namespace muse
