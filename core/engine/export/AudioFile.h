// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/base/TemporaryFile.h"
#include "core/engine/export/AudioExport.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <utility>

namespace muse {

/// A stereo audio file being written through libsndfile beside its final name; without commit() nothing remains of it.
class AudioFile {
public:
    /// The kind follows the ending: .wav, .flac or .ogg. A WAV of so many frames that it needs more than 4 GiB becomes
    /// an RF64, which readers of WAV know.
    static Result<std::unique_ptr<AudioFile>> create(const std::filesystem::path& path, int sampleRate,
                                                     SampleFormat format, std::int64_t frames = 0);
    ~AudioFile();
    AudioFile(const AudioFile&) = delete;
    AudioFile& operator=(const AudioFile&) = delete;

    /// Left and right in turn, -1..1.
    Result<void> write(std::span<const float> interleaved);
    /// Flushes what was written; then the files of an export take their places together.
    Result<void> close();
    ReplacementFile& replacement() { return m_replacement; }

private:
    AudioFile(std::filesystem::path path, ReplacementFile replacement)
        : m_path(std::move(path)), m_replacement(std::move(replacement)) {}
    [[nodiscard]] Error failed(const Error& why) const;

    std::filesystem::path m_path;
    ReplacementFile m_replacement;
    void* m_file = nullptr; ///< SNDFILE
};

} // namespace muse
