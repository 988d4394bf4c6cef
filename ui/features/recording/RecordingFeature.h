// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QLabel;
class QSettings;
class QStatusBar;

namespace muse {

class Notifier;
class PianoRollView;
class PlaybackController;
class RecordingController;
class SongDocument;
class RecordingActions;
class TransportBar;

/// What RecordingFeature joins; all outlive it.
struct SoundParts {
    SongDocument& document;
    PlaybackController& playback;
    PianoRollView& roll;
    TransportBar& transport;
    RecordingActions& actions;
    Notifier& notifier;
    QStatusBar& statusBar;
    QSettings& settings;
};

/// Joins metronome, count-in, recording, step input and the MIDI clock to their commands and buttons, remembers what
/// was chosen, and says in the status bar when nothing can be heard.
class RecordingFeature : public QObject {
    Q_OBJECT

public:
    RecordingFeature(const SoundParts& parts, QObject* parent);

private:
    void connectMetronome();
    void connectRecording();
    void connectSteps();
    void showSilence();
    /// Sets a toggle as it was left, and keeps it from then on.
    void remember(QAction* toggle, const QString& key, bool first);

    SoundParts m_parts;
    RecordingController* m_recording;
    QLabel* m_silence;
};

} // namespace muse
