// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <fstream>
#include <memory>
#include <unistd.h>
#include <vector>

namespace muse::test {

/// Bytes of this process that are in memory.
inline std::size_t residentBytes() {
    std::ifstream sizes("/proc/self/statm");
    std::size_t whole = 0;
    std::size_t resident = 0;
    sizes >> whole >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

/// Fills so many bytes in small pieces and frees them, all but the last: what lies under that stays with malloc.
inline std::unique_ptr<char[]> fillAndFree(std::size_t bytes) {
    constexpr std::size_t kPiece = 60 << 10;
    std::vector<std::unique_ptr<char[]>> pieces;
    for (std::size_t filled = 0; filled < bytes; filled += kPiece)
        pieces.push_back(std::make_unique<char[]>(kPiece));
    return std::move(pieces.back());
}

} // namespace muse::test
