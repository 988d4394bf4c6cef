// SPDX-License-Identifier: MIT
#include "core/engine/playback/SoundClip.h"

#include <array>
#include <cmath>
#include <samplerate.h>
#include <sndfile.h>
#include <utility>

namespace muse {
namespace {

constexpr double kLongestSeconds = 1800;

Error unreadable(const std::filesystem::path& file, const char* why) {
    return {"{} cannot be played: {}.", file, why};
}

Result<std::vector<float>> atRate(std::vector<float> samples, int from, int to, const std::filesystem::path& file) {
    if (from == to) return samples;
    const double ratio = static_cast<double>(to) / from;
    std::vector<float> converted(static_cast<std::size_t>(std::ceil(static_cast<double>(samples.size()) * ratio)) + 1);
    SRC_DATA data{};
    data.data_in = samples.data();
    data.input_frames = static_cast<long>(samples.size());
    data.data_out = converted.data();
    data.output_frames = static_cast<long>(converted.size());
    data.src_ratio = ratio;
    if (const int problem = src_simple(&data, SRC_SINC_MEDIUM_QUALITY, 1); problem != 0)
        return unreadable(file, src_strerror(problem));
    converted.resize(static_cast<std::size_t>(data.output_frames_gen));
    return converted;
}

} // namespace

Result<SoundClip> readSoundClip(const std::filesystem::path& file, int sampleRate) {
    SF_INFO info{};
    const std::unique_ptr<SNDFILE, int (*)(SNDFILE*)> sound(sf_open(file.c_str(), SFM_READ, &info), sf_close);
    if (!sound) return unreadable(file, sf_strerror(nullptr));
    if (info.channels < 1 || info.channels > 2) return unreadable(file, "it has more than two channels");
    if (info.samplerate < 1000 || static_cast<double>(info.frames) > kLongestSeconds * info.samplerate)
        return unreadable(file, "it lasts over half an hour");
    // Read piece by piece, since a header may promise more than there is.
    std::array<std::vector<float>, 2> sides;
    std::array<float, 8192> piece{};
    const auto most = static_cast<sf_count_t>(piece.size()) / info.channels;
    while (const sf_count_t got = sf_readf_float(sound.get(), piece.data(), most))
        for (sf_count_t i = 0; i < got; ++i) {
            sides[0].push_back(piece[static_cast<std::size_t>(i * info.channels)]);
            sides[1].push_back(piece[static_cast<std::size_t>(i * info.channels + info.channels - 1)]);
        }
    if (sides[0].empty()) return unreadable(file, "there is no sound in it");
    SoundClip clip{{}, {}, sampleRate};
    for (std::size_t i = 0; i < 2; ++i) {
        auto side = atRate(std::move(sides[i]), info.samplerate, sampleRate, file);
        if (!side) return side.error();
        (i == 0 ? clip.left : clip.right) = std::move(*side);
    }
    return clip;
}

} // namespace muse
