// SPDX-License-Identifier: MIT
#include "core/ml/train/FolderLock.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace muse {

Result<FolderLock> FolderLock::take(const std::filesystem::path& folder) {
    FolderLock lock;
    lock.m_folder = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (lock.m_folder < 0) return Error{"Could not open {} to lock it: {}.", folder, std::strerror(errno)};
    int code = 0;
    do
        code = ::flock(lock.m_folder, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
    while (code == EINTR);
    if (code == EWOULDBLOCK) return Error{"{} is being trained right now; stop that training first.", folder};
    const bool unknown = code == EOPNOTSUPP || code == ENOTSUP || code == ENOSYS || code == EINVAL;
    if (code != 0 && !unknown) return Error{"Could not lock {}: {}.", folder, std::strerror(code)};
    return lock;
}

FolderLock::~FolderLock() {
    if (m_folder >= 0) ::close(m_folder);
}

} // namespace muse
