// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"

#include <QObject>

class QSettings;

namespace muse {

class MixerDock;
class PianoRollView;
class PlaybackController;
class SongDocument;
class SoundFontBrowser;
class TrackList;

/// What MixerFeature joins; all outlive it.
struct MixerParts {
    MixerDock& dock;
    SoundFontBrowser& sounds;
    PianoRollView& roll;
    TrackList& tracks;
    SongDocument& document;
    PlaybackController& playback;
    QSettings& settings;
};

/// Joins the mixer to the song and its levels, remembers how loud one listens, and puts the buttons for mixer and
/// sounds under the tracks.
class MixerFeature : public QObject {
    Q_OBJECT

public:
    MixerFeature(const MixerParts& parts, QObject* parent);

private:
    void connectSong();
    void connectLevels();
    void connectVolume();
    void addButtons();

    MixerParts m_parts;
};

} // namespace muse
