// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/music/Song.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace muse {

/// How samples are stored. FLAC stores Float32 as Int24; Ogg Vorbis, which has no sample size, ignores it.
enum class SampleFormat { Int16, Int24, Float32 };

struct AudioExportSettings {
    std::filesystem::path output;    ///< .wav, .flac or .ogg
    std::filesystem::path soundFont; ///< empty: the catalogue's default
    int sampleRate = 44100;
    double tailSeconds = 2;    ///< after the end of the song, for release and reverb; 0..60
    bool untilSilence = false; ///< the tail ends with the sound (60 dB below the peak) and fades where it is cut
    SampleFormat format = SampleFormat::Int16;
    std::optional<double> peak; ///< dBFS, -60..0, that the loudest sample is brought to; nothing: as loud as it plays
    /// LUFS, -60..0, that the integrated loudness is brought to (EBU R128), in the place of `peak`.
    std::optional<double> loudness;
};

/// What true peaks may reach where a loudness is asked for, in dBTP (EBU R128).
inline constexpr double kHighestTruePeak = -1;

/// Renders through the same path as playback, faster than real time; written beside the file and renamed. Muted tracks
/// are left out. Errors: no audible note, an unknown ending, a song of over six hours, a soundfont that cannot be read
/// or has no sound for any audible track, a loudness that true peaks over kHighestTruePeak would be the price of or
/// that what is nearly silent has none of, a disk that fails, kCancelled.
Result<void> exportAudio(const Song& song, const AudioExportSettings& settings, const JobControl& job = {});

/// A file in a set of stems.
struct Stem {
    Family family = Family::Bass;
    std::filesystem::path output;
};

/// What exportStems() writes: "song.wav" becomes "song - Bass.wav" and so on, one for each audible track with notes.
std::vector<Stem> stemsOf(const Song& song, const std::filesystem::path& output);

/// Exports each audible track with notes alone, all equally long, so that they fall into step when laid side by side;
/// a peak or loudness is that of the loudest stem, and all keep their balance. All files appear at the end, or none;
/// where one cannot, the old ones stay.
Result<void> exportStems(const Song& song, const AudioExportSettings& settings, const JobControl& job = {});

} // namespace muse
