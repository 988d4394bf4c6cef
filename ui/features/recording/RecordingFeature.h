// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Feature.h"

class QAction;
class QLabel;

namespace muse {

class RecordingActions;
class RecordingController;
struct Studio;

/// Metronome, count-in, recording, step input, MIDI ports and clock; says in the status bar when nothing can be heard
/// and where step input is.
class RecordingFeature : public Feature {
    Q_OBJECT

public:
    explicit RecordingFeature(Studio& studio);

private:
    void bindMetronome();
    void bindCountIn();
    void bindRecording();
    void bindSteps();
    void showStep();
    void showSilence();
    /// Sets a toggle as it was left, and keeps it from then on.
    void remember(QAction* toggle, const QString& key, bool first);

    Studio& m_studio;
    RecordingActions* m_actions;
    RecordingController* m_recording;
    QLabel* m_stepState = nullptr;
};

} // namespace muse
