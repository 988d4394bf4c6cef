// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/music/Song.h"

#include <filesystem>

namespace muse {

/// How samples are stored. FLAC stores Float32 as Int24; Ogg Vorbis, which has no sample size, ignores it.
enum class SampleFormat { Int16, Int24, Float32 };

struct AudioExportSettings {
    std::filesystem::path output;    ///< .wav, .flac or .ogg
    std::filesystem::path soundFont; ///< empty: the catalogue's default
    int sampleRate = 44100;
    double tailSeconds = 2; ///< after the last note, for release and reverb; 0..60
    SampleFormat format = SampleFormat::Int16;
};

/// Renders through the same path as playback, faster than real time; written beside the file and renamed. Muted tracks
/// are left out; a stem is the song with one track soloed, and all stems are equally long. Errors: no audible note, an
/// unknown ending, a song of over six hours, a soundfont or disk that fails, kCancelled.
Result<void> exportAudio(const Song& song, const AudioExportSettings& settings, const JobControl& job = {});

} // namespace muse
