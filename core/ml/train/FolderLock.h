// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <utility>

namespace muse {

/// Keeps a second program, or a second training of this one, out of a folder; however the owner ends, it is free again.
class FolderLock {
public:
    /// The error says that the folder is taken, or why it cannot be locked. Where the file system knows no locks there
    /// is none to keep.
    static Result<FolderLock> take(const std::filesystem::path& folder);
    /// Whether anybody has it, this program too.
    static bool taken(const std::filesystem::path& folder);

    FolderLock() = default;
    FolderLock(FolderLock&& other) noexcept : m_folder(std::exchange(other.m_folder, -1)) {}
    FolderLock& operator=(FolderLock&& other) noexcept {
        std::swap(m_folder, other.m_folder);
        return *this;
    }
    ~FolderLock();

private:
    int m_folder = -1; ///< descriptor, closed to unlock
};

} // namespace muse
