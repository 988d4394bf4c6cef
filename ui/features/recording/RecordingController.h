// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/recording/Take.h"
#include "core/music/Family.h"

#include <QElapsedTimer>
#include <QObject>

#include <array>
#include <functional>
#include <optional>

namespace muse {

class PlaybackController;
class SongDocument;
struct IncomingNote;

/// Writes what the MIDI keyboard plays into the active track: a passage while the song plays, with what its wheels and
/// pedals do, or its keys step by step while the song stands. A passage appears as it is played, and is one step of
/// undo.
class RecordingController : public QObject {
    Q_OBJECT

public:
    RecordingController(SongDocument& document, PlaybackController& playback, QObject* parent = nullptr);

    [[nodiscard]] bool recording() const { return m_take.has_value(); }
    /// What the next passage does with the notes that are there.
    void setMode(TakeMode mode) { m_mode = mode; }
    /// Where the next passage or step goes.
    void setFamily(Family family);
    void setStepInput(bool on);
    /// How long the notes of a step at a tick are.
    void setStepLength(std::function<Tick(Tick)> length) { m_stepLength = std::move(length); }

    /// Begins to record, and to play where nothing plays; or ends the passage, while playing goes on.
    void toggle();
    /// In step input, goes on by one step.
    void stepOver();

Q_SIGNALS:
    /// Also when recording could not begin.
    void recordingChanged(bool recording);
    /// One sentence for the status bar.
    void noticed(const QString& sentence);

private:
    void begin();
    void end();
    void forget();
    bool findKeyboard();
    void moveTo(Tick tick);
    void takeKey(const IncomingNote& key);
    void takeWheel(const IncomingNote& wheel);
    void stepKey(const IncomingNote& key);
    void write();
    [[nodiscard]] QString trackName() const;

    SongDocument& m_document;
    PlaybackController& m_playback;
    TakeMode m_mode = TakeMode::Overdub;
    Family m_family = Family::Piano;
    std::optional<Take> m_take;
    Family m_into = Family::Piano; ///< the passage's track
    Tick m_from = 0;
    Tick m_at = 0;
    std::array<int, 128> m_early{}; ///< velocities of the keys that are down before the song runs
    std::array<std::optional<ControlValue>, kControllers> m_wheels; ///< where those stand that have moved
    QElapsedTimer m_written;
    bool m_writing = false;
    int m_mergeId;

    bool m_stepping = false;
    std::function<Tick(Tick)> m_stepLength;
    int m_stepKeys = 0; ///< of the chord that is held
};

} // namespace muse
