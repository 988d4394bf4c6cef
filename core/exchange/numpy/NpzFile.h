// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/exchange/ZipEntries.h"
#include "core/exchange/numpy/NpyArray.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace muse {

/// A numpy .npz archive: named .npy arrays, and other entries such as LPD's info.json. All of it is unpacked to memory.
class NpzFile {
public:
    /// Refuses what is no zip archive, is cut short, or unpacks to far more than music does. The Error is the reason
    /// alone; the caller names the file.
    static Result<NpzFile> parse(std::span<const std::uint8_t> bytes);

    /// The array of that name (without .npy); the Error says that it is missing or what is wrong with it.
    [[nodiscard]] Result<NpyArray> array(const std::string& name) const;
    [[nodiscard]] bool contains(const std::string& entry) const { return m_entries.contains(entry); }
    /// Any entry's bytes as text, or nothing when there is no such entry.
    [[nodiscard]] std::string_view text(const std::string& entry) const;
    const ZipEntries& entries() const { return m_entries; }

private:
    ZipEntries m_entries;
};

} // namespace muse
