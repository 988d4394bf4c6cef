// SPDX-License-Identifier: MIT
#include "ui/features/keys/KeysFeature.h"

#include "ui/document/EditorState.h"
#include "ui/features/Studio.h"
#include "ui/features/keys/ComputerKeyboard.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/forms/FormParts.h"
#include "ui/services/PlaybackController.h"
#include "ui/window/Menus.h"
#include "widgets/keys/PianoKeys.h"
#include "widgets/pianoroll/words/PitchNames.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

namespace muse {
namespace {

constexpr int kVelocity = 100;
constexpr int kHeight = 96;
/// The C from which such a part is usually played, in the order of the families.
constexpr std::array kFirstBases = {36, 36, 48, 48, 48};

} // namespace

KeysFeature::KeysFeature(Studio& studio)
    : m_studio(studio), m_piano(new PianoKeys), m_keyboard(new ComputerKeyboard(studio.window, studio.workspaces)),
      m_mode(studio.menus.make.addToggle(studio.menus.playback, "actionComputerKeyboard",
                                         tr("Computer key&board plays notes"), QStringLiteral("F12"))),
      m_sign(new QToolButton), m_bases(kFirstBases) {
    m_keyboard->setParent(this);
    m_mode->setToolTip(tr("The two rows from Z and from Q are piano keys; Page Up and Page Down go by an octave"));
    bindMode();
    bindPiano();
}

KeysFeature::~KeysFeature() = default;

std::vector<Panel> KeysFeature::panels() {
    Panel panel{m_piano, QStringLiteral("pianoDock"), tr("Piano keys"), WorkspaceId::Compose, PanelPlace::Below};
    panel.shownAtFirst = false;
    panel.height = kHeight;
    panel.action = QStringLiteral("actionPiano");
    panel.actionWords = tr("Piano &keys");
    panel.keys = QStringLiteral("Shift+F9");
    panel.toolTip = tr("A piano to be clicked, which plays the active track (Shift+F9)");
    return {panel};
}

std::vector<HelpText> KeysFeature::helpTexts() const {
    return {{QStringLiteral("pianoDock"),
             tr("Keys to be clicked: they play the active track, louder near their front, and are recorded as those "
                "of a MIDI keyboard. F12 makes the computer's keyboard play; its letters are shown here then.")}};
}

void KeysFeature::bindMode() {
    PlaybackController* playback = &m_studio.playback;
    connect(m_keyboard, &ComputerKeyboard::pressed, playback,
            [playback](int pitch) { playback->playKey(pitch, kVelocity); });
    connect(m_keyboard, &ComputerKeyboard::released, playback, [playback](int pitch) { playback->playKey(pitch, 0); });
    connect(m_keyboard, &ComputerKeyboard::baseChanged, this, [this](int pitch) {
        m_bases[index(m_studio.editor.activeFamily())] = pitch;
        showMode();
    });
    describe(*m_sign, "keysSign", tr("Computer keyboard plays notes"), tr("Click to let the keys be commands again"));
    m_sign->setProperty("chip", true);
    m_sign->setCheckable(true);
    m_sign->setIcon(icon(QStringLiteral("keyboard")));
    m_sign->setIconSize({16, 16});
    m_sign->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sign->setFocusPolicy(Qt::TabFocus);
    m_studio.window.statusBar()->addPermanentWidget(m_sign);
    connect(m_sign, &QToolButton::clicked, m_mode, [this] { m_mode->setChecked(false); });
    connect(m_mode, &QAction::toggled, this, [this](bool on) {
        m_keyboard->setOn(on);
        showMode();
        tellWhetherKeysAreThere();
        m_studio.notifier.notice(on ? tr("The computer's keyboard plays notes now. F12 ends that.")
                                    : tr("The computer's keyboard gives commands again."));
    });
    connect(&m_studio.editor, &EditorState::activeFamilyChanged, this, [this](Family family) {
        m_piano->setFamily(family);
        m_keyboard->setBase(m_bases[index(family)]);
    });
    m_piano->setFamily(m_studio.editor.activeFamily());
    m_keyboard->setBase(m_bases[index(m_studio.editor.activeFamily())]);
    showMode();
}

void KeysFeature::bindPiano() {
    PlaybackController* playback = &m_studio.playback;
    connect(m_piano, &PianoKeys::pressed, playback, &PlaybackController::playKey);
    connect(m_piano, &PianoKeys::released, playback, [playback](int pitch) { playback->playKey(pitch, 0); });
    connect(playback, &PlaybackController::keyMoved, m_piano, [this](int pitch, bool down) {
        if (down)
            m_held.insert(pitch);
        else
            m_held.erase(pitch);
        m_piano->setHeld(m_held);
    });
    m_piano->installEventFilter(this);
}

void KeysFeature::showMode() {
    const bool on = m_mode->isChecked();
    m_sign->setVisible(on);
    m_sign->setChecked(on);
    m_sign->setText(tr("Keys play from %1").arg(pitchName(m_keyboard->base())));
    m_piano->setLetters(on ? m_keyboard->letters() : std::map<int, QString>{});
}

/// Where the piano is in sight it can be recorded.
bool KeysFeature::eventFilter(QObject* /*watched*/, QEvent* event) {
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) tellWhetherKeysAreThere();
    return false;
}

void KeysFeature::tellWhetherKeysAreThere() {
    m_studio.playback.setOwnKeys(m_mode->isChecked() || m_piano->isVisible());
}

} // namespace muse
