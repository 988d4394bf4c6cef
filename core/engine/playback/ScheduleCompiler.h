// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/playback/PlaybackSchedule.h"
#include "core/music/Song.h"

#include <memory>

namespace muse {

/// Compiles what is audible of a song for one sample rate. Notes that overlap on one key are cut at the next one's
/// start, and the key sounds until the last of them ends; notes before tick 0 begin there.
std::unique_ptr<PlaybackSchedule> compileSchedule(const Song& song, int sampleRate);

} // namespace muse
