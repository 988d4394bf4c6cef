// SPDX-License-Identifier: MIT
#include "core/engine/export/SampleSpoolFile.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <vector>

namespace muse {
namespace {

constexpr std::size_t kPiece = 8192;

Error failed() {
    return {"Could not keep the sound until its level is known: {}.", std::strerror(errno)};
}

} // namespace

Result<SampleSpoolFile> SampleSpoolFile::create(const std::filesystem::path& folder) {
    auto file = namelessFile(folder);
    if (!file) return file.error();
    return SampleSpoolFile(std::move(*file));
}

Result<void> SampleSpoolFile::write(std::span<const float> samples) {
    for (const float sample : samples)
        m_peak = std::max(m_peak, std::fabs(sample));
    if (std::fwrite(samples.data(), sizeof(float), samples.size(), m_file.get()) != samples.size()) return failed();
    return {};
}

Result<void> SampleSpoolFile::read(float gain, const std::function<Result<void>(std::span<const float>)>& take) {
    if (std::fflush(m_file.get()) != 0) return failed();
    std::rewind(m_file.get());
    std::vector<float> piece(kPiece);
    while (const std::size_t got = std::fread(piece.data(), sizeof(float), piece.size(), m_file.get())) {
        for (float& sample : std::span(piece).first(got))
            sample *= gain;
        if (auto taken = take(std::span(piece).first(got)); !taken) return taken;
    }
    if (std::ferror(m_file.get()) != 0) return failed();
    return {};
}

} // namespace muse
