// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/dataset/lakh/LakhMetadata.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace muse {

/// The Million Song Dataset's HDF5 files: a folder A/B/C of one file a track, or one summary file of many. HDF5 is not
/// made for threads, so one asks at a time.
class SongLibrary {
public:
    static Result<std::shared_ptr<const SongLibrary>> open(const std::filesystem::path& path);
    virtual ~SongLibrary() = default;
    /// Nothing when the track is not there; an Error names a file that cannot be read.
    [[nodiscard]] virtual Result<std::optional<SongFacts>> facts(const std::string& trackId) const = 0;
};

} // namespace muse
