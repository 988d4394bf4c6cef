// SPDX-License-Identifier: MIT
#include "ui/features/recording/RecordingFeature.h"

#include "ui/kit/Text.h"
#include "ui/features/recording/RecordingActions.h"
#include "ui/services/PlaybackController.h"
#include "ui/features/recording/RecordingController.h"
#include "ui/kit/Notifier.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/transport/TransportBar.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStatusBar>

#include <algorithm>

namespace muse {
namespace {

const QString kMetronome = QStringLiteral("playback/metronome");
const QString kCountIn = QStringLiteral("playback/countInBars");
const QString kCountInAlways = QStringLiteral("playback/countInAlways");
const QString kReplace = QStringLiteral("playback/recordReplaces");
const QString kMidiClock = QStringLiteral("playback/midiClock");
constexpr int kFirstCountIn = 1; ///< bars

} // namespace

RecordingFeature::RecordingFeature(const SoundParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_recording(new RecordingController(parts.document, parts.playback, this)),
      m_silence(new QLabel(tr("No sound"))) {
    connectMetronome();
    connectRecording();
    connectSteps();
    connect(parts.actions.midiClock, &QAction::toggled, this,
            [this](bool on) { m_parts.playback.engine().setMidiClock(on); });
    remember(parts.actions.midiClock, kMidiClock, false);

    m_silence->setObjectName(QStringLiteral("silenceLabel"));
    m_silence->setAccessibleName(tr("No sound"));
    m_silence->setProperty("muted", true);
    parts.statusBar.addPermanentWidget(m_silence);
    connect(&parts.playback, &PlaybackController::silenceChanged, this, &RecordingFeature::showSilence);
    showSilence();
}

void RecordingFeature::remember(QAction* toggle, const QString& key, bool first) {
    toggle->setChecked(m_parts.settings.value(key, first).toBool());
    connect(toggle, &QAction::toggled, this, [this, key](bool on) { m_parts.settings.setValue(key, on); });
}

void RecordingFeature::connectMetronome() {
    const RecordingActions& actions = m_parts.actions;
    PlaybackController* playback = &m_parts.playback;
    TransportBar* transport = &m_parts.transport;
    connect(actions.metronome, &QAction::toggled, playback, &PlaybackController::setMetronome);
    connect(actions.metronome, &QAction::toggled, transport, &TransportBar::setMetronome);
    connect(transport, &TransportBar::metronomeToggled, actions.metronome, &QAction::setChecked);
    remember(actions.metronome, kMetronome, false);
    transport->setMetronomeMenu(actions.countInMenu);

    const int bars = std::clamp(m_parts.settings.value(kCountIn, kFirstCountIn).toInt(), 0,
                                static_cast<int>(actions.countIn.size()) - 1);
    playback->setCountIn(bars);
    for (std::size_t i = 0; i < actions.countIn.size(); ++i) {
        const int each = static_cast<int>(i);
        actions.countIn[i]->setChecked(each == bars);
        connect(actions.countIn[i], &QAction::triggered, this, [this, each] {
            m_parts.playback.setCountIn(each);
            m_parts.settings.setValue(kCountIn, each);
            m_parts.actions.countInAlways->setEnabled(each > 0);
        });
    }
    actions.countInAlways->setEnabled(bars > 0);
    connect(actions.countInAlways, &QAction::toggled, playback, &PlaybackController::setCountInAlways);
    remember(actions.countInAlways, kCountInAlways, false);
}

void RecordingFeature::connectRecording() {
    const RecordingActions& actions = m_parts.actions;
    connect(actions.record, &QAction::triggered, m_recording, &RecordingController::toggle);
    connect(&m_parts.transport, &TransportBar::recordToggled, m_recording, &RecordingController::toggle);
    const auto show = [this] {
        m_parts.transport.setRecording(m_recording->recording());
        m_parts.actions.record->setChecked(m_recording->recording());
    };
    connect(m_recording, &RecordingController::recordingChanged, this, show);
    connect(m_recording, &RecordingController::noticed, &m_parts.notifier, &Notifier::notice);
    connect(&m_parts.roll, &PianoRollView::activeFamilyChanged, m_recording, &RecordingController::setFamily);
    m_recording->setFamily(m_parts.roll.activeFamily());

    connect(actions.replace, &QAction::toggled, m_recording,
            [this](bool replaces) { m_recording->setMode(replaces ? TakeMode::Replace : TakeMode::Overdub); });
    actions.overdub->setChecked(true);
    remember(actions.replace, kReplace, false);
}

void RecordingFeature::connectSteps() {
    const RecordingActions& actions = m_parts.actions;
    PianoRollView* roll = &m_parts.roll;
    m_recording->setStepLength([roll](Tick at) {
        const Tick chosen = roll->noteLength();
        return std::max<Tick>(chosen > 0 ? chosen : gridTicks(roll->snap(), roll->song(), at), 1);
    });
    connect(actions.stepInput, &QAction::toggled, m_recording, &RecordingController::setStepInput);
    connect(actions.stepInput, &QAction::toggled, actions.stepRest, &QAction::setEnabled);
    actions.stepRest->setEnabled(false);
    connect(actions.stepRest, &QAction::triggered, m_recording, &RecordingController::stepOver);
}

void RecordingFeature::showSilence() {
    m_silence->setVisible(m_parts.playback.engine().silent());
    m_silence->setToolTip(text(m_parts.playback.engine().outputDescription()));
}

} // namespace muse
