// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace muse {

/// A whole file mapped read-only: its bytes are read from disk when they are looked at, and stay valid as long as this
/// or a copy of it lives. An empty file has no bytes and is no error.
///
/// The size is that of the moment of opening. Where another program cuts the file short afterwards, looking at what is
/// gone ends this one (SIGBUS); whoever maps a file that may be written to must see to it that it is replaced, never
/// shortened (TemporaryFile.h does so).
class MappedFile {
public:
    MappedFile() = default;

    /// The Error names the file; a folder, pipe or device is one.
    static Result<MappedFile> open(const std::filesystem::path& path);
    /// The same of an open descriptor, which stays the caller's and may be closed; `name` is what an Error calls it.
    static Result<MappedFile> of(int descriptor, const std::filesystem::path& name);

    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return m_bytes; }

private:
    std::shared_ptr<const void> m_mapping;
    std::span<const std::uint8_t> m_bytes;
};

/// Lets pages of a mapped file leave memory; looked at again, they are read again. Only for bytes of a MappedFile.
void forget(std::span<const std::uint8_t> mapped);

} // namespace muse
