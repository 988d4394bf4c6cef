// SPDX-License-Identifier: MIT
#include "core/ml/train/FolderLock.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace muse {

namespace {

/// Somebody may only be looking whether the folder is free.
constexpr int kTries = 3;
constexpr std::chrono::milliseconds kPause(20);

/// 0 or errno.
int lockNow(int descriptor, int kind) {
    int code = 0;
    do
        code = ::flock(descriptor, kind | LOCK_NB) == 0 ? 0 : errno;
    while (code == EINTR);
    return code;
}

} // namespace

Result<FolderLock> FolderLock::take(const std::filesystem::path& folder) {
    FolderLock lock;
    lock.m_folder = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (lock.m_folder < 0) return Error{"Could not open {} to lock it: {}.", folder, std::strerror(errno)};
    int code = lockNow(lock.m_folder, LOCK_EX);
    for (int tries = 1; code == EWOULDBLOCK && tries < kTries; ++tries) {
        std::this_thread::sleep_for(kPause);
        code = lockNow(lock.m_folder, LOCK_EX);
    }
    if (code == EWOULDBLOCK) return Error{"{} is being trained right now; stop that training first.", folder};
    const bool unknown = code == EOPNOTSUPP || code == ENOTSUP || code == ENOSYS || code == EINVAL;
    if (code != 0 && !unknown) return Error{"Could not lock {}: {}.", folder, std::strerror(code)};
    return lock;
}

bool FolderLock::taken(const std::filesystem::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool taken = lockNow(descriptor, LOCK_SH) == EWOULDBLOCK;
    ::close(descriptor);
    return taken;
}

FolderLock::~FolderLock() {
    if (m_folder >= 0) ::close(m_folder);
}

} // namespace muse
