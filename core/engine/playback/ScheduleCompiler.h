// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/playback/PlaybackSchedule.h"
#include "core/music/Song.h"

#include <array>
#include <memory>
#include <optional>

namespace muse {

/// Compiles what is audible of a song for one sample rate. Notes that overlap on one key are cut at the next one's
/// start, and the key sounds until the last of them ends; notes before tick 0 begin there.
///
/// Remembers the song before: what differs from it in one track costs the compiling of that track.
class ScheduleCompiler {
public:
    std::unique_ptr<PlaybackSchedule> compile(const Song& song, int sampleRate);

private:
    std::optional<FrameMap> m_map;
    std::array<Track, kFamilies> m_tracks;
    std::array<bool, kFamilies> m_audible{};
    TrackSchedules m_schedules;
};

/// The same for a song that has none before it.
std::unique_ptr<PlaybackSchedule> compileSchedule(const Song& song, int sampleRate);

} // namespace muse
