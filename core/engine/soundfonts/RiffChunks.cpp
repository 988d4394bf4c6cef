// SPDX-License-Identifier: MIT
#include "core/engine/soundfonts/RiffChunks.h"

#include <array>

namespace muse::riff {

bool readBytes(std::ifstream& in, std::uint64_t at, char* to, std::uint64_t count) {
    in.seekg(static_cast<std::streamoff>(at));
    in.read(to, static_cast<std::streamsize>(count));
    return in.gcount() == static_cast<std::streamsize>(count);
}

bool readChunk(std::ifstream& in, std::uint64_t at, Chunk& chunk) {
    std::array<char, kHeader> bytes{};
    if (!readBytes(in, at, bytes.data(), bytes.size())) return false;
    chunk.id.assign(bytes.data(), 4);
    chunk.size = 0;
    for (std::size_t i = 0; i < 4; ++i)
        chunk.size |= std::uint64_t{static_cast<std::uint8_t>(bytes[4 + i])} << (8 * i);
    return true;
}

std::uint64_t behind(std::ifstream& in, std::uint64_t at, const Chunk& chunk) {
    const std::uint64_t end = at + kHeader + chunk.size;
    if (chunk.size % 2 == 0) return end;
    char padding = 0;
    // No id begins with a zero.
    return readBytes(in, end, &padding, 1) && padding != 0 ? end : end + 1;
}

} // namespace muse::riff
