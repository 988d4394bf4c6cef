// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/theory/Scale.h"
#include "ui/document/NoteTarget.h"

#include <QObject>

class QSettings;

namespace muse {

class ChordBar;
class Notifier;
class PianoRollView;
class ScaleActions;
class ScaleBar;
class SongDocument;

/// What TheoryFeature joins; all outlive it.
struct ScaleParts {
    ScaleBar& scale;
    ChordBar& chord;
    PianoRollView& roll;
    SongDocument& document;
    ScaleActions& actions;
    Notifier& notifier;
    QSettings& settings;
};

/// Joins key, scale and chord to the roll and the song: the key signature is the song's and undone with it; the mode on
/// it, what is shown and what the chord tool draws are remembered.
class TheoryFeature : public QObject {
    Q_OBJECT

public:
    TheoryFeature(const ScaleParts& parts, QObject* parent);

private:
    void connectScale();
    void connectHelp();
    void connectNotes();
    void connectChord();
    void choose(const Scale& scale);
    void showScale();
    void selectOutside();
    void snapToScale();
    void update();
    /// In force: the song's key in the wanted mode.
    [[nodiscard]] Scale scale() const;

    ScaleParts m_parts;
    NoteTarget m_target;
    Mode m_mode; ///< wanted, where the song's key has it
};

} // namespace muse
