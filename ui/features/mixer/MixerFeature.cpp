// SPDX-License-Identifier: MIT
#include "ui/features/mixer/MixerFeature.h"

#include "core/engine/playback/Limiter.h"
#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/features/Studio.h"
#include "ui/services/PlaybackController.h"
#include "ui/services/SoundFontService.h"
#include "widgets/mixer/MixerPanel.h"

#include <QScrollArea>
#include <QSettings>

#include <algorithm>

namespace muse {
namespace {

const QString kVolume = QStringLiteral("playback/listeningVolume");
constexpr int kFirstMerge = 1 << 16; ///< one a gesture from here on, below those of recording
constexpr int kMinimumHeight = 120;

} // namespace

MixerFeature::MixerFeature(Studio& studio) : m_studio(studio), m_panel(new MixerPanel(kLimiterKnee)) {
    bindSong();
    bindLevels();
    bindVolume();
}

std::vector<Panel> MixerFeature::panels() {
    // Small windows scroll the strips rather than grow.
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // The strips take the keyboard, and come into sight with it.
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(kMinimumHeight);
    Panel panel{scroll, QStringLiteral("mixerDock"), tr("Mixer"), WorkspaceId::Compose, PanelPlace::Below};
    panel.shownAtFirst = false;
    panel.action = QStringLiteral("actionMixer");
    panel.actionWords = tr("&Mixer");
    panel.keys = QStringLiteral("F9");
    panel.toolTip = tr("Volume, pan, effects and level of every track (F9)");
    return {panel};
}

std::vector<HelpText> MixerFeature::helpTexts() const {
    return {{QStringLiteral("mixerDock"),
             tr("A strip a track: volume, pan, and how much goes to reverb and chorus. The meters show what each "
                "plays, the master what goes out.")}};
}

void MixerFeature::bindSong() {
    SongDocument* document = &m_studio.document;
    EditorState* editor = &m_studio.editor;
    connect(document, &SongDocument::changed, m_panel, [this, document](const SongChange& change) {
        if (change.touches(SongPart::TrackSettings)) m_panel->setSong(document->song());
    });
    connect(m_panel, &MixerPanel::editRequested, document,
            [document](const std::shared_ptr<SongEdit>& edit, int gesture) {
                document->apply(edit, gesture == 0 ? -1 : kFirstMerge + gesture);
            });
    connect(editor, &EditorState::activeFamilyChanged, m_panel, &MixerPanel::setActiveFamily);
    connect(m_panel, &MixerPanel::familyChosen, editor, &EditorState::setActiveFamily);
    connect(m_panel, &MixerPanel::instrumentRequested, this, [this](Family family) {
        m_studio.editor.setActiveFamily(family);
        m_studio.soundFonts.browse();
    });
    m_panel->setSong(document->song());
    m_panel->setActiveFamily(editor->activeFamily());
}

void MixerFeature::bindLevels() {
    connect(&m_studio.playback, &PlaybackController::levelChanged, m_panel, [this](float left, float right) {
        if (!m_panel->isVisible()) return;
        for (const Family family : kAllFamilies)
            m_panel->setLevel(family, m_studio.playback.engine().level(family));
        m_panel->setMasterLevel(left, right);
    });
}

void MixerFeature::bindVolume() {
    // A fader's volume counts squared, for tracks and here alike.
    const auto apply = [this](double volume) { m_studio.playback.engine().setGain(volume * volume); };
    connect(m_panel, &MixerPanel::masterVolumeChanged, this, [this, apply](double volume) {
        apply(volume);
        m_studio.settings.setValue(kVolume, volume);
    });
    const double volume = std::clamp(m_studio.settings.value(kVolume, 1).toDouble(), 0.0, 1.0);
    m_panel->setMasterVolume(volume);
    apply(volume);
}

} // namespace muse
