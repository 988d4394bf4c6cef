// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSettings;
class QStatusBar;

namespace muse {

class Menus;
class PianoRollView;
class RollActions;
class SongDocument;
class TrackList;

/// What RollFeature joins; all outlive it.
struct RollParts {
    PianoRollView& roll;
    TrackList& tracks;
    SongDocument& document;
    Menus& menus;
    RollActions& actions;
    QStatusBar& statusBar;
    QSettings& settings;
};

/// Joins the roll's tools, lengths, lanes and shown tracks to their commands, and its hints to the status bar.
class RollFeature : public QObject {
    Q_OBJECT

public:
    RollFeature(const RollParts& parts, QObject* parent);

private:
    void connectTools();
    void connectTracks();
    void connectHint();

    RollParts m_parts;
};

} // namespace muse
