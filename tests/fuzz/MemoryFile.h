// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <span>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace muse {

/// What is read from files is read from one in memory, which takes the bytes of each run.
class MemoryFile {
public:
    MemoryFile() : m_file(::memfd_create("fuzzed", 0)), m_path("/proc/self/fd/" + std::to_string(m_file)) {}
    ~MemoryFile() { ::close(m_file); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    const std::filesystem::path& hold(std::span<const std::uint8_t> bytes) {
        const auto size = static_cast<ssize_t>(bytes.size());
        if (::ftruncate(m_file, 0) != 0 || ::pwrite(m_file, bytes.data(), bytes.size(), 0) != size) std::abort();
        return m_path;
    }

private:
    int m_file;
    std::filesystem::path m_path;
};

} // namespace muse
