// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Engine.h"
#include "ui/jobs/Job.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <utility>

namespace muse {

class SongDocument;
struct SongChange;

/// Owns the engine: keeps it playing what the document holds, and tells the window where it is and what comes in.
class PlaybackController : public QObject {
    Q_OBJECT

public:
    using Range = std::pair<Tick, Tick>;

    PlaybackController(SongDocument& document, const EngineSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] Engine& engine() { return m_engine; }
    [[nodiscard]] bool playing() const { return !m_audition && m_engine.playing(); }
    [[nodiscard]] Tick position() const { return m_shown; }
    /// Whether what the engine plays is the document's song as it is now.
    [[nodiscard]] bool upToDate() const { return !m_audition && !m_debounce.isActive() && !m_compiler.running(); }
    /// True once the soundfont sounds, or has failed to load.
    [[nodiscard]] bool ready() const { return m_ready; }

    void play() { start(m_countInAlways ? m_countInBars : 0); }
    void stop();
    /// Back to where playing began; where nothing plays, to the song's start.
    void stopAndReturn();
    /// From its start to its end, and no further.
    void playSpan(const Range& span);
    void togglePlay() { playing() ? stop() : play(); }
    void seek(Tick tick);
    /// Plays another song once, from its start, instead of the document's; stop() or its end brings the document back.
    void audition(const Song& song);
    [[nodiscard]] bool auditioning() const { return m_audition.has_value(); }
    /// Lets another song be heard in the document's place from now on, on the same beat; nothing: the document's.
    void setPreview(std::optional<Song> song);
    /// While set, playback goes round in [first, second).
    void setLoop(std::optional<Range> range);
    [[nodiscard]] const std::optional<Range>& loop() const { return m_loop; }
    void setMetronome(bool on) { m_engine.setMetronome(on); }
    /// Bars that are counted before recording, and before all playing if wanted.
    void setCountIn(int bars) { m_countInBars = bars; }
    void setCountInAlways(bool on) { m_countInAlways = on; }

    /// Plays on beyond the song's end, from the playhead if nothing plays; what `silenced` plays is not heard.
    void beginRecording(std::optional<Family> silenced);
    void endRecording();

    void noteOn(Family family, int pitch, int velocity) { m_engine.noteOn(family, pitch, velocity); }
    void noteOff(Family family, int pitch) { m_engine.noteOff(family, pitch); }
    /// A key of the studio's own - on the screen, or the computer's - which plays what the MIDI keyboard would, and is
    /// told of and recorded as one of those. Velocity 0 lets it go.
    void playKey(int pitch, int velocity);
    /// Whether there are such keys to play on.
    void setOwnKeys(bool there) { m_ownKeys = there; }
    [[nodiscard]] bool ownKeys() const { return m_ownKeys; }
    /// Whose sound the keyboards play.
    void setActiveFamily(Family family);

Q_SIGNALS:
    void playheadMoved(muse::Tick tick);
    /// The playhead was put there, and did not come there by playing.
    void sought(muse::Tick tick);
    /// Of the document; an audition moves neither this nor the playhead.
    void playingChanged(bool playing);
    void auditioningChanged(bool auditioning);
    void levelChanged(float left, float right);
    /// A key of the MIDI keyboard went down or up.
    void keyMoved(int pitch, bool down);
    /// The same, with all that is known of it, and its wheels and pedals too.
    void keyPlayed(const muse::IncomingNote& key);
    /// Another song was opened; playing is about to stop.
    void songReplaced();
    /// The sound device went away, came back, or runs at another rate now.
    void silenceChanged(bool silent);
    /// One sentence for the status bar.
    void noticed(const QString& sentence);
    void becameReady();

private:
    void start(int countInBars);
    void documentChanged(const SongChange& change);
    void publish();
    void compileWanted();
    void poll();
    void followEngine();
    void followAudition();
    void endAudition();
    void pollSoundFont();
    void pollDevices();
    void announceSilence();

    SongDocument& m_document;
    Engine m_engine;
    std::optional<Song> m_wanted; ///< to be heard once it is compiled
    Job m_compiler;
    QTimer m_debounce;
    QTimer m_poll;
    QTimer m_watch;
    Tick m_shown = 0;
    Tick m_startedAt = 0;
    std::optional<Range> m_loop;
    std::optional<Tick> m_until; ///< where playing ends of itself
    std::optional<Song> m_audition;
    std::optional<Song> m_preview;
    std::optional<Family> m_silenced; ///< while its notes are replaced
    bool m_recording = false;
    Family m_live = Family::Piano;
    std::map<int, Family> m_down; ///< keys of playKey(), which may outlast the active track
    bool m_ownKeys = false;
    int m_countInBars = 0;
    bool m_countInAlways = false;
    bool m_wasPlaying = false;
    bool m_ready = false;
};

} // namespace muse
