// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/notes/NoteBar.h"
#include "ui/document/NoteTarget.h"

#include <QObject>

#include <array>
#include <utility>

class QAction;
class QSettings;
class QVBoxLayout;

namespace muse {

class NoteActions;
class Notifier;
class PianoRollView;
class PlaybackController;
class SongDocument;

/// What NotesFeature joins; all outlive it.
struct NoteParts {
    PianoRollView& roll;
    SongDocument& document;
    PlaybackController& playback;
    NoteActions& actions;
    QVBoxLayout& bars; ///< takes the bars of settings
    Notifier& notifier;
    QSettings& settings;
};

/// Joins the commands on notes and on bars to the song, with their bars of settings and a preview in the roll.
class NotesFeature : public QObject {
    Q_OBJECT

public:
    NotesFeature(const NoteParts& parts, QObject* parent);

private:
    void connectBar(NoteBar* bar, QAction* opens);
    void connectCommands();
    void connectBars();
    void connectState();
    void apply(const NoteBar::Step& step, const NoteBar::Transform& transform);
    void open(NoteBar* bar);
    void close();
    void showPreview();
    void update();
    /// The chosen bars' first number and count, or one bar at the playhead.
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> barsMeant() const;
    void insertBars();
    void deleteBars();

    NoteParts m_parts;
    NoteTarget m_target;
    NoteBar* m_quantise;
    NoteBar* m_strum;
    NoteBar* m_open = nullptr; ///< one at a time
    bool m_applying = false;
};

} // namespace muse
