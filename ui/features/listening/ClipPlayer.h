// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Error.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>

namespace muse {

struct ClipPlaying;
class PlaybackController;

/// Plays one sound file through the studio's own output, from end to end: it can be paused, but nobody can jump in it.
class ClipPlayer : public QObject {
    Q_OBJECT

public:
    ClipPlayer(PlaybackController& playback, std::filesystem::path file, QObject* parent = nullptr);
    /// Falls silent.
    ~ClipPlayer() override;

    /// Goes on where it was paused, or from the start; the song stops. The file is read at the first time.
    void play();
    void pause();
    [[nodiscard]] bool playing() const { return m_on; }
    /// 0..1
    void setVolume(double volume);
    /// Takes for heard what plays where no device sounds.
    void setHearsSilence(bool hears) { m_hearsSilence = hears; }
    /// Seconds, both 0 until it has been played.
    [[nodiscard]] double position() const;
    [[nodiscard]] double length() const;

Q_SIGNALS:
    /// It is about to sound: whatever else does had better be paused first.
    void beginning();
    /// It began, moved on, was paused or ended.
    void changed();
    /// It was heard to its end.
    void ended();
    /// It came to its end, but no device sounded all the while.
    void unheard();
    void failed(const muse::Error& error);

private:
    bool load();
    void begin(double from);
    void poll();

    PlaybackController& m_playback;
    std::filesystem::path m_file;
    std::shared_ptr<ClipPlaying> m_now;
    double m_volume = 1;
    bool m_on = false;
    bool m_hearsSilence = false;
    bool m_silent = false; ///< some of it, since it began
    QTimer m_poll;
};

} // namespace muse
