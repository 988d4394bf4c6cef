// SPDX-License-Identifier: MIT
#include "core/ml/train/FolderLock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace muse {

Result<FolderLock> FolderLock::take(const std::filesystem::path& folder) {
    FolderLock lock;
    lock.m_folder = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (lock.m_folder >= 0 && ::flock(lock.m_folder, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return Error{"{} is being trained right now; stop that training first.", folder};
    return lock;
}

FolderLock::~FolderLock() {
    if (m_folder >= 0) ::close(m_folder);
}

} // namespace muse
