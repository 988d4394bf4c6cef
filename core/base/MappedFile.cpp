// SPDX-License-Identifier: MIT
#include "core/base/MappedFile.h"

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muse {
namespace {

Error failed(const char* verb, const std::filesystem::path& path) {
    return {"Could not {} {}: {}.", verb, path, std::strerror(errno)};
}

} // namespace

Result<MappedFile> MappedFile::open(const std::filesystem::path& path) {
    // A pipe that nobody writes to would else be waited for.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) return failed("open", path);
    auto file = of(descriptor, path);
    ::close(descriptor);
    return file;
}

Result<MappedFile> MappedFile::of(int descriptor, const std::filesystem::path& name) {
    struct stat info {};
    if (::fstat(descriptor, &info) != 0) return failed("read", name);
    if (!S_ISREG(info.st_mode)) return Error{"{} is no regular file; choose another.", name};
    MappedFile file;
    const auto size = static_cast<std::size_t>(info.st_size);
    if (size == 0) return file;
    void* start = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, descriptor, 0);
    if (start == MAP_FAILED) return failed("read", name);
    file.m_mapping =
        std::shared_ptr<const void>(start, [size](const void* at) { ::munmap(const_cast<void*>(at), size); });
    file.m_bytes = {static_cast<const std::uint8_t*>(start), size};
    return file;
}

void forget(std::span<const std::uint8_t> mapped) {
    if (mapped.empty()) return;
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<std::uintptr_t>(mapped.data()) / page * page;
    const auto end = reinterpret_cast<std::uintptr_t>(mapped.data() + mapped.size());
    ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
}

} // namespace muse
