// SPDX-License-Identifier: MIT
#include "ui/features/recording/RecordingFeature.h"

#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/features/recording/MidiPortMenus.h"
#include "ui/features/recording/RecordingActions.h"
#include "ui/features/recording/RecordingController.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"
#include "ui/services/PlaybackController.h"
#include "widgets/language/Speech.h"
#include "widgets/pianoroll/words/LengthWords.h"
#include "widgets/pianoroll/words/NoteWords.h"

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QSettings>
#include <QStatusBar>
#include <QToolButton>

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

RecordingFeature::RecordingFeature(Studio& studio)
    : m_studio(studio), m_actions(new RecordingActions(studio.menus, this)),
      m_recording(new RecordingController(studio.document, studio.playback, this)) {
    bindMetronome();
    bindCountIn();
    bindRecording();
    bindSteps();
    new MidiPortMenus(studio, this);
    m_actions->addMidiClock(studio.menus);
    connect(m_actions->midiClock, &QAction::toggled, this,
            [this](bool on) { m_studio.playback.engine().setMidiClock(on); });
    remember(m_actions->midiClock, kMidiClock, false);
    showSilence();
}

void RecordingFeature::remember(QAction* toggle, const QString& key, bool first) {
    toggle->setChecked(m_studio.settings.value(key, first).toBool());
    connect(toggle, &QAction::toggled, this, [this, key](bool on) { m_studio.settings.setValue(key, on); });
}

void RecordingFeature::bindMetronome() {
    connect(m_actions->metronome, &QAction::toggled, &m_studio.playback, &PlaybackController::setMetronome);
    remember(m_actions->metronome, kMetronome, false);
}

void RecordingFeature::bindCountIn() {
    const RecordingActions& actions = *m_actions;
    PlaybackController* playback = &m_studio.playback;
    const int bars = std::clamp(m_studio.settings.value(kCountIn, kFirstCountIn).toInt(), 0,
                                static_cast<int>(actions.countIn.size()) - 1);
    playback->setCountIn(bars);
    for (std::size_t i = 0; i < actions.countIn.size(); ++i) {
        const int each = static_cast<int>(i);
        actions.countIn[i]->setChecked(each == bars);
        connect(actions.countIn[i], &QAction::triggered, this, [this, each] {
            m_studio.playback.setCountIn(each);
            m_studio.settings.setValue(kCountIn, each);
            m_actions->countInAlways->setEnabled(each > 0);
        });
    }
    actions.countInAlways->setEnabled(bars > 0);
    connect(actions.countInAlways, &QAction::toggled, playback, &PlaybackController::setCountInAlways);
    remember(actions.countInAlways, kCountInAlways, false);
}

void RecordingFeature::bindRecording() {
    const RecordingActions& actions = *m_actions;
    connect(actions.record, &QAction::triggered, m_recording, &RecordingController::toggle);
    connect(m_recording, &RecordingController::recordingChanged, actions.record, &QAction::setChecked);
    connect(m_recording, &RecordingController::noticed, &m_studio.notifier, &Notifier::notice);
    connect(&m_studio.editor, &EditorState::activeFamilyChanged, m_recording, &RecordingController::setFamily);
    m_recording->setFamily(m_studio.editor.activeFamily());
    connect(actions.replace, &QAction::toggled, m_recording,
            [this](bool replaces) { m_recording->setMode(replaces ? TakeMode::Replace : TakeMode::Overdub); });
    actions.overdub->setChecked(true);
    remember(actions.replace, kReplace, false);
}

void RecordingFeature::bindSteps() {
    const RecordingActions& actions = *m_actions;
    m_recording->setStepLength([editor = &m_studio.editor](Tick at) { return editor->stepLength(at); });
    connect(actions.stepInput, &QAction::toggled, m_recording, &RecordingController::setStepInput);
    connect(actions.stepInput, &QAction::toggled, actions.stepRest, &QAction::setEnabled);
    actions.stepRest->setEnabled(false);
    connect(actions.stepRest, &QAction::triggered, m_recording, &RecordingController::stepOver);
    m_stepState = new QLabel;
    m_stepState->setObjectName(QStringLiteral("stepInputState"));
    m_stepState->setProperty("chip", true);
    m_studio.window.statusBar()->addPermanentWidget(m_stepState);
    connect(actions.stepInput, &QAction::toggled, this, &RecordingFeature::showStep);
    EditorState* editor = &m_studio.editor;
    connect(editor, &EditorState::playheadMoved, this, &RecordingFeature::showStep);
    connect(editor, &EditorState::gridChanged, this, &RecordingFeature::showStep);
    connect(editor, &EditorState::noteLengthChanged, this, &RecordingFeature::showStep);
    connect(&m_studio.playback, &PlaybackController::playingChanged, this, &RecordingFeature::showStep);
    connect(&m_studio.document, &SongDocument::changed, this, &RecordingFeature::showStep);
    connect(&speech(), &Speech::changed, this, &RecordingFeature::showStep);
    showStep();
}

/// Where the next key's note goes and how long it will be, in the roll and in words.
void RecordingFeature::showStep() {
    const bool on = m_actions->stepInput->isChecked();
    m_stepState->setVisible(on);
    if (!on) return m_studio.editor.setInputStep(std::nullopt);
    if (m_studio.playback.playing()) {
        m_studio.editor.setInputStep(std::nullopt);
        m_stepState->setText(tr("Step input waits for a stop"));
    } else {
        const Song& song = m_studio.document.song();
        const Tick at = m_studio.editor.playhead();
        const Tick length = m_studio.editor.stepLength(at);
        m_studio.editor.setInputStep(TickSpan{at, at + length});
        m_stepState->setText(tr("Step input: %1, bar %2 beat %3")
                                 .arg(lengthName(length))
                                 .arg(barAt(song, at).number + 1)
                                 .arg(beatWords(song, at)));
    }
    m_stepState->setAccessibleName(m_stepState->text());
}

void RecordingFeature::showSilence() {
    auto* button = new QToolButton;
    describe(*button, "silenceButton", tr("No sound"), {});
    button->setText(tr("No sound"));
    button->setIcon(icon(QStringLiteral("mute")));
    button->setIconSize({16, 16});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("chip", true);
    m_studio.window.statusBar()->addPermanentWidget(button);
    connect(button, &QToolButton::clicked, this, [this] {
        if (auto* preferences = m_studio.window.findChild<QAction*>(QStringLiteral("actionPreferences")))
            preferences->trigger();
    });
    const auto show = [this, button] {
        button->setVisible(m_studio.playback.engine().silent());
        button->setToolTip(
            tr("%1. Click to choose another audio driver.").arg(text(m_studio.playback.engine().outputDescription())));
    };
    connect(&m_studio.playback, &PlaybackController::silenceChanged, button, show);
    show();
}

} // namespace muse
