// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/engine/export/AudioExport.h"
#include "core/base/TemporaryFile.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <utility>

namespace muse {

/// A stereo audio file being written through libsndfile beside its final name; without finish() nothing remains of it.
class AudioFile {
public:
    /// The kind follows the ending: .wav, .flac or .ogg.
    static Result<std::unique_ptr<AudioFile>> create(const std::filesystem::path& path, int sampleRate,
                                                     SampleFormat format);
    ~AudioFile();
    AudioFile(const AudioFile&) = delete;
    AudioFile& operator=(const AudioFile&) = delete;

    /// Left and right in turn, -1..1.
    Result<void> write(std::span<const float> interleaved);
    /// Flushes, syncs and gives the file its name.
    Result<void> finish();

private:
    AudioFile(std::filesystem::path path, ReplacementFile replacement)
        : m_path(std::move(path)), m_replacement(std::move(replacement)) {}
    [[nodiscard]] Error failed(const Error& why) const;

    std::filesystem::path m_path;
    ReplacementFile m_replacement;
    void* m_file = nullptr; ///< SNDFILE
};

} // namespace muse
