// SPDX-License-Identifier: MIT
#include "core/engine/export/AudioFile.h"

#include "core/base/Extension.h"

#include <sndfile.h>

namespace muse {
namespace {

namespace fs = std::filesystem;

constexpr double kVorbisQuality = 0.6; ///< 0..1; about 190 kbit/s

int subtypeOf(SampleFormat format, bool floats) {
    if (format == SampleFormat::Int16) return SF_FORMAT_PCM_16;
    return format == SampleFormat::Int24 || !floats ? SF_FORMAT_PCM_24 : SF_FORMAT_FLOAT;
}

/// What the sizes within a WAV can say, less what its headers take.
constexpr std::int64_t kMostWavBytes = 0xFFFFFFFF - 4096;

bool fitsWav(SampleFormat format, std::int64_t frames) {
    const std::int64_t bytes = format == SampleFormat::Int16 ? 2 : format == SampleFormat::Int24 ? 3 : 4;
    return frames <= kMostWavBytes / (2 * bytes);
}

/// libsndfile's format word, or 0 for an unknown ending.
int formatOf(const fs::path& path, SampleFormat format, std::int64_t frames) {
    const std::string ending = extensionOf(path);
    if (ending == ".wav") return (fitsWav(format, frames) ? SF_FORMAT_WAV : SF_FORMAT_RF64) | subtypeOf(format, true);
    if (ending == ".flac") return SF_FORMAT_FLAC | subtypeOf(format, false);
    return ending == ".ogg" ? SF_FORMAT_OGG | SF_FORMAT_VORBIS : 0;
}

} // namespace

Error AudioFile::failed(const Error& why) const {
    return {"Could not write {}: {}.", m_path, why};
}

Result<std::unique_ptr<AudioFile>> AudioFile::create(const fs::path& path, int sampleRate, SampleFormat format,
                                                     std::int64_t frames) {
    SF_INFO info{};
    info.samplerate = sampleRate;
    info.channels = 2;
    info.format = formatOf(path, format, frames);
    if (info.format == 0)
        return Error{"{} has no ending that says which kind of audio to write: use .wav, .flac or .ogg.", path};
    auto replacement = ReplacementFile::of(path);
    if (!replacement) return replacement.error();
    std::unique_ptr<AudioFile> file(new AudioFile(path, std::move(*replacement)));
    auto* sound = sf_open_fd(file->m_replacement.descriptor(), SFM_WRITE, &info, SF_FALSE);
    if (!sound) return file->failed(sf_strerror(nullptr));
    file->m_file = sound;
    sf_command(sound, SFC_SET_CLIPPING, nullptr, SF_TRUE);
    double quality = kVorbisQuality;
    sf_command(sound, SFC_SET_VBR_ENCODING_QUALITY, &quality, sizeof quality);
    return file;
}

AudioFile::~AudioFile() {
    if (m_file) sf_close(static_cast<SNDFILE*>(m_file));
}

Result<void> AudioFile::write(std::span<const float> interleaved) {
    auto* sound = static_cast<SNDFILE*>(m_file);
    const auto count = static_cast<sf_count_t>(interleaved.size());
    if (sf_write_float(sound, interleaved.data(), count) != count) return failed(sf_strerror(sound));
    return {};
}

Result<void> AudioFile::close() {
    const int closed = sf_close(static_cast<SNDFILE*>(m_file));
    m_file = nullptr;
    if (closed != 0) return failed(sf_error_number(closed));
    return {};
}

} // namespace muse
