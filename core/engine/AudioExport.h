// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/music/Song.h"

#include <filesystem>

namespace muse {

struct AudioExportSettings {
    std::filesystem::path output;     ///< .wav, .flac or .ogg
    std::filesystem::path soundFont;  ///< empty: the catalogue's default
    int sampleRate = 44100;
    double tailSeconds = 2;           ///< after the last note, for release and reverb
};

/// Renders through the same path as playback, faster than real time; written atomically.
Result<void> exportAudio(const Song& song, const AudioExportSettings& settings, const JobControl& job = {});

} // namespace muse
