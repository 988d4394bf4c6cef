// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/base/TemporaryFile.h"

#include <filesystem>
#include <functional>
#include <span>
#include <utility>

namespace muse {

/// Rendered samples kept on disk, as floats, until their peak or loudness is known; the file has no name and goes with
/// the object.
class SampleSpoolFile {
public:
    /// In that folder, where the export that needs it goes too.
    static Result<SampleSpoolFile> create(const std::filesystem::path& folder);

    Result<void> write(std::span<const float> samples);
    /// The loudest sample so far.
    [[nodiscard]] float peak() const { return m_peak; }
    /// Gives back everything in order, a piece at a time, each sample times `gain`; stops at the first Error.
    Result<void> read(float gain, const std::function<Result<void>(std::span<const float>)>& take);

private:
    explicit SampleSpoolFile(Stream file) : m_file(std::move(file)) {}

    Stream m_file;
    float m_peak = 0;
};

} // namespace muse
