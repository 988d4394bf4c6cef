// SPDX-License-Identifier: MIT
#include "widgets/mixer/MixerPanel.h"

#include "core/music/edits/ChangeSettings.h"
#include "widgets/Palette.h"
#include "widgets/mixer/ChannelStrip.h"
#include "widgets/mixer/MasterStrip.h"

#include <QHBoxLayout>
#include <QPainter>

namespace muse {

MixerPanel::MixerPanel(float limiterKnee, QWidget* parent) : QWidget(parent), m_master(new MasterStrip(limiterKnee)) {
    setObjectName(QStringLiteral("mixerPanel"));
    setAccessibleName(tr("Mixer"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    for (const Family family : kAllFamilies) {
        auto* strip = new ChannelStrip(family);
        m_strips[index(family)] = strip;
        row->addWidget(strip, 1);
        connect(strip, &ChannelStrip::chosen, this, [this, family] { Q_EMIT familyChosen(family); });
        connect(strip, &ChannelStrip::instrumentRequested, this,
                [this, family] { Q_EMIT instrumentRequested(family); });
        connect(strip, &ChannelStrip::settingsChanged, this,
                [this, family](const QString& what, const TrackSettings& settings, int gesture) {
                    Q_EMIT editRequested(std::make_shared<ChangeTrackSettings>(what.toStdString(), family, settings),
                                         gesture);
                });
    }
    row->addWidget(m_master, 1);
    row->addStretch();
    connect(m_master, &MasterStrip::volumeChanged, this, &MixerPanel::masterVolumeChanged);
}

void MixerPanel::setSong(const Song& song) {
    for (const Family family : kAllFamilies)
        m_strips[index(family)]->setSettings(song.track(family).settings, song.audible(family));
}

void MixerPanel::setActiveFamily(Family active) {
    for (const Family family : kAllFamilies)
        m_strips[index(family)]->setActive(family == active);
}

void MixerPanel::setLevel(Family family, float level) {
    m_strips[index(family)]->setLevel(level);
}

void MixerPanel::setMasterLevel(float left, float right) {
    m_master->setLevel(left, right);
}

void MixerPanel::setMasterVolume(double volume) {
    m_master->setVolume(volume);
}

void MixerPanel::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), palette::window());
}

} // namespace muse
