// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace muse {

/// A file that is written beside the one it shall replace and takes its place in commit(), so that a crash or a failure
/// leaves either the old file or the new one, never half of it. Without commit() nothing remains of it; where the file
/// system has files without a name, not even when the program is killed.
class ReplacementFile {
public:
    /// For that path, whether there is such a file yet or not; it keeps the permissions of the one there is. A link is
    /// followed, so that saving through one keeps it a link. One that is write-protected is refused. The Error names
    /// the file.
    static Result<ReplacementFile> of(const std::filesystem::path& path);
    ReplacementFile(ReplacementFile&& other) noexcept;
    ReplacementFile& operator=(ReplacementFile&& other) noexcept;
    ~ReplacementFile();

    /// Open for reading and writing; stays this object's.
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    Result<void> write(std::span<const std::uint8_t> bytes);
    /// Syncs what was written and gives it its name; the last call.
    Result<void> commit();
    /// The same for files that belong together: where one cannot take its place, none does.
    static Result<void> commitAll(std::span<ReplacementFile* const> files);

private:
    ReplacementFile() = default;
    void discard() noexcept;
    Result<void> prepare();

    std::filesystem::path m_target;
    std::string m_temporary; ///< empty while the file has no name
    int m_descriptor = -1;
};

/// Closes a stream.
struct CloseStream {
    void operator()(std::FILE* stream) const { std::fclose(stream); }
};
using Stream = std::unique_ptr<std::FILE, CloseStream>;

/// A file without a name in that folder, open for reading and writing: it is gone when the stream is closed, after a
/// crash too. The Error names the folder.
Result<Stream> namelessFile(const std::filesystem::path& folder);

} // namespace muse
