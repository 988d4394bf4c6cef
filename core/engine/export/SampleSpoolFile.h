// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstdio>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>

namespace muse {

/// Rendered samples kept on disk, as floats, until their peak is known; the file has no name and goes with the object.
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
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    explicit SampleSpoolFile(std::FILE* file) : m_file(file) {}

    std::unique_ptr<std::FILE, Close> m_file;
    float m_peak = 0;
};

} // namespace muse
