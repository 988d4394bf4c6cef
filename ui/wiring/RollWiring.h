// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSettings;
class QStatusBar;

namespace muse {

class MainActions;
class PianoRollView;
class RollActions;
class SongDocument;
class TrackList;

/// What RollWiring joins; all outlive it.
struct RollParts {
    PianoRollView& roll;
    TrackList& tracks;
    SongDocument& document;
    MainActions& menus;
    RollActions& actions;
    QStatusBar& statusBar;
    QSettings& settings;
};

/// Joins the roll's tools, lengths, lanes and shown tracks to their commands, and its hints to the status bar.
class RollWiring : public QObject {
    Q_OBJECT

public:
    RollWiring(const RollParts& parts, QObject* parent);

private:
    void connectTools();
    void connectTracks();
    void connectHint();

    RollParts m_parts;
};

} // namespace muse
