// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace muse {

/// A sound file in memory, at the rate that it is to be played at.
struct SoundClip {
    std::vector<float> left;
    std::vector<float> right; ///< as long
    int sampleRate = 44100;

    [[nodiscard]] double seconds() const { return static_cast<double>(left.size()) / sampleRate; }
};

/// Whatever libsndfile knows, of one or two channels and at most half an hour; brought to that rate by libsamplerate's
/// converter of middling speed (121 dB) where it has another. The Error names the file.
Result<SoundClip> readSoundClip(const std::filesystem::path& file, int sampleRate);

/// One playing of a clip, shared by who asked for it and the audio callback.
struct ClipPlaying {
    std::shared_ptr<const SoundClip> clip; ///< null: silence
    std::atomic<std::int64_t> frame{0};    ///< the next to be rendered; the callback alone moves it on
    std::atomic<float> gain{1};
};

} // namespace muse
