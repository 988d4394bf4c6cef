// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/ml/runs/RunScalars.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <string_view>

namespace muse {

/// An event file as TensorBoard reads it: records of a length, its masked CRC-32C, an Event of protobuf, and the masked
/// CRC of that (TensorFlow's tfrecord and event.proto). Readers stop without a word at a record whose CRC is wrong.
class TensorBoardFile {
public:
    /// A new file in the folder, which is made where it is missing. An Error where the folder has one already: its
    /// curves would be drawn twice.
    static Result<TensorBoardFile> create(const std::filesystem::path& folder, double wallTime);
    /// The same beside those that the folder has: readers take them one after another.
    static Result<TensorBoardFile> open(const std::filesystem::path& folder, double wallTime);

    /// `wallTime` in seconds since 1970.
    Result<void> add(std::int64_t step, double wallTime, std::span<const RunScalar> scalars);
    /// Whatever the folder's files say of this step and later ones is not so any more: it will be done anew.
    Result<void> restart(std::int64_t step, double wallTime);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    Result<void> write(std::string_view event);

    std::filesystem::path m_path;
    std::ofstream m_file;
};

/// CRC-32C (Castagnoli; RFC 3720, appendix B.4).
std::uint32_t crc32c(std::string_view bytes);

} // namespace muse
