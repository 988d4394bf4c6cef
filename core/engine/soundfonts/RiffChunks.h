// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <fstream>
#include <string>

namespace muse::riff {

inline constexpr std::uint64_t kHeader = 8; ///< bytes of a chunk's id and size
inline constexpr std::uint64_t kForm = 4;   ///< bytes of the id that a RIFF or LIST chunk begins with

struct Chunk {
    std::string id;
    std::uint64_t size = 0;
};

/// False where the file ends before that.
bool readBytes(std::ifstream& in, std::uint64_t at, char* to, std::uint64_t count);
/// The header of the chunk that begins there.
bool readChunk(std::ifstream& in, std::uint64_t at, Chunk& chunk);
/// Where the chunk behind the one at `at` begins: on an even byte, except in files of writers that leave out the
/// padding, as those of sf3 soundfonts do.
std::uint64_t behind(std::ifstream& in, std::uint64_t at, const Chunk& chunk);

} // namespace muse::riff
