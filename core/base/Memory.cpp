// SPDX-License-Identifier: MIT
#include "core/base/Memory.h"

#include <fstream>
#include <malloc.h>
#include <mutex>
#include <unistd.h>

namespace muse {
namespace {

constexpr int kUsualMappings = 65536; ///< glibc's own defaults (mallopt(3))
constexpr int kUsualThreshold = 128 << 10;
constexpr int kAhead = 256 << 20;

std::mutex mutex;
int keepers = 0;

void keep() {
    ::mallopt(M_MMAP_MAX, 0);
    ::mallopt(M_TRIM_THRESHOLD, -1);
    ::mallopt(M_TOP_PAD, kAhead);
}

void keepNoLonger() {
    ::mallopt(M_MMAP_MAX, kUsualMappings);
    ::mallopt(M_MMAP_THRESHOLD, kUsualThreshold);
    ::mallopt(M_TRIM_THRESHOLD, kUsualThreshold);
    ::mallopt(M_TOP_PAD, kUsualThreshold);
}

} // namespace

std::uint64_t residentMemory() {
    std::ifstream file("/proc/self/statm");
    std::uint64_t all = 0, resident = 0;
    if (!(file >> all >> resident)) return 0;
    return resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

void returnFreedMemory() {
    ::malloc_trim(0);
}

KeepFreedMemory::KeepFreedMemory() {
    const std::scoped_lock lock(mutex);
    if (++keepers == 1) keep();
}

KeepFreedMemory::~KeepFreedMemory() {
    const std::scoped_lock lock(mutex);
    if (--keepers > 0) return;
    keepNoLonger();
    returnFreedMemory();
}

} // namespace muse
