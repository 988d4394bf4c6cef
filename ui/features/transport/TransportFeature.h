// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Song.h"

#include <QObject>

#include <set>

namespace muse {

class Menus;
class PianoRollView;
class PlaybackController;
class SongDocument;
class TrackList;
class TransportBar;

/// What shows and edits the song.
struct EditorParts {
    PianoRollView& roll;
    TrackList& tracks;
    TransportBar& transport;
    SongDocument& document;
    PlaybackController& playback;
    Menus& actions;
};

/// Joins the views of the song to the document and to playback: edits go in, songs and the playhead come back.
class TransportFeature : public QObject {
    Q_OBJECT

public:
    TransportFeature(const EditorParts& parts, QObject* parent);

private:
    void connectDocument();
    void connectEdits();
    void connectPlayback();
    void connectTransport();
    void connectEditMenu();
    void connectViewMenu();
    void showSong();
    void showWhole();
    void setActiveFamily(Family family);
    void movePlayhead(Tick tick);
    void updateLoop();
    void moveKey(int pitch, bool down);

    EditorParts m_parts;
    std::set<int> m_heldKeys;
};

} // namespace muse
