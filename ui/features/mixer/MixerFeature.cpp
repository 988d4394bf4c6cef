// SPDX-License-Identifier: MIT
#include "ui/features/mixer/MixerFeature.h"

#include "ui/services/PlaybackController.h"
#include "ui/kit/FormParts.h"
#include "ui/features/mixer/MixerDock.h"
#include "ui/features/sounds/SoundFontBrowser.h"
#include "ui/document/SongDocument.h"
#include "widgets/mixer/MixerPanel.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/tracks/TrackList.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

namespace muse {
namespace {

const QString kVolume = QStringLiteral("playback/listeningVolume");
constexpr int kFirstMerge = 1 << 16; ///< one a gesture from here on, below those of recording

} // namespace

MixerFeature::MixerFeature(const MixerParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connectSong();
    connectLevels();
    connectVolume();
    addButtons();
}

void MixerFeature::connectSong() {
    MixerPanel* panel = &m_parts.dock.panel();
    connect(&m_parts.document, &SongDocument::changed, panel, [this, panel](DocumentChange change) {
        if (change != DocumentChange::State) panel->setSong(m_parts.document.song());
    });
    connect(panel, &MixerPanel::editRequested, this, [this](const std::shared_ptr<SongEdit>& edit, int gesture) {
        m_parts.document.apply(edit, gesture == 0 ? -1 : kFirstMerge + gesture);
    });
    connect(&m_parts.roll, &PianoRollView::activeFamilyChanged, panel, &MixerPanel::setActiveFamily);
    connect(panel, &MixerPanel::familyChosen, &m_parts.tracks, &TrackList::setActiveFamily);
    connect(panel, &MixerPanel::instrumentRequested, this, [this](Family family) {
        m_parts.tracks.setActiveFamily(family);
        m_parts.sounds.present();
    });
    panel->setSong(m_parts.document.song());
    panel->setActiveFamily(m_parts.roll.activeFamily());
}

void MixerFeature::connectLevels() {
    MixerPanel* panel = &m_parts.dock.panel();
    connect(&m_parts.playback, &PlaybackController::levelChanged, panel, [this, panel](float left, float right) {
        if (!panel->isVisible()) return;
        for (const Family family : kAllFamilies)
            panel->setLevel(family, m_parts.playback.engine().level(family));
        panel->setMasterLevel(left, right);
    });
}

void MixerFeature::connectVolume() {
    MixerPanel* panel = &m_parts.dock.panel();
    // A fader's volume counts squared, for tracks and here alike.
    const auto apply = [this](double volume) { m_parts.playback.engine().setGain(volume * volume); };
    connect(panel, &MixerPanel::masterVolumeChanged, this, [this, apply](double volume) {
        apply(volume);
        m_parts.settings.setValue(kVolume, volume);
    });
    const double volume = std::clamp(m_parts.settings.value(kVolume, 1).toDouble(), 0.0, 1.0);
    panel->setMasterVolume(volume);
    apply(volume);
}

void MixerFeature::addButtons() {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(8, 8, 8, 8);
    const auto add = [row](QAction* action, const char* name, const QString& words, const char* picture) {
        auto* button = new QToolButton;
        describe(*button, name, words, action->toolTip());
        button->setText(words);
        button->setIcon(icon(QLatin1String(picture)));
        button->setIconSize({16, 16});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(action->isChecked());
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::toggled, button, &QToolButton::setChecked);
        row->addWidget(button);
    };
    add(m_parts.dock.toggleViewAction(), "mixerButton", tr("Mixer"), "mixer");
    add(m_parts.sounds.toggleViewAction(), "soundsButton", tr("Sounds"), "note");
    row->addStretch();
    m_parts.tracks.layout()->addWidget(foot);
}

} // namespace muse
