// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"

#include <QWidget>

#include <array>
#include <memory>

namespace muse {

class ChannelStrip;
class MasterStrip;

/// The mixer: a strip for each track, and one for the sum.
class MixerPanel : public QWidget {
    Q_OBJECT

public:
    /// Peaks of the sum above `limiterKnee` are held down by the limiter.
    explicit MixerPanel(float limiterKnee, QWidget* parent = nullptr);

    void setSong(const Song& song);
    void setActiveFamily(Family family);
    /// Peaks, 0..1.
    void setLevel(Family family, float level);
    void setMasterLevel(float left, float right);
    void setMasterVolume(double volume);

Q_SIGNALS:
    /// Edits of one gesture other than 0 are one step of undo.
    void editRequested(std::shared_ptr<muse::SongEdit> edit, int gesture);
    void familyChosen(muse::Family family);
    void instrumentRequested(muse::Family family);
    /// How loud to listen, 0..1; no edit of the song.
    void masterVolumeChanged(double volume);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<ChannelStrip*, kFamilies> m_strips{};
    MasterStrip* m_master;
};

} // namespace muse
