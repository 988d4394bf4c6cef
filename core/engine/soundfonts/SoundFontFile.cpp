// SPDX-License-Identifier: MIT
#include "core/engine/soundfonts/SoundFontFile.h"

#include "core/engine/soundfonts/RiffChunks.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fstream>

namespace muse {
namespace {

namespace fs = std::filesystem;

using riff::Chunk;
using riff::kForm;
using riff::readBytes;
using riff::readChunk;

constexpr std::uint64_t kChunkHeader = riff::kHeader;
constexpr std::uint64_t kLongestName = 256;

/// INAM within the INFO list that lies in [at, end).
std::string nameIn(std::ifstream& in, std::uint64_t at, std::uint64_t end) {
    Chunk chunk;
    for (; at + kChunkHeader <= end && readChunk(in, at, chunk); at = riff::behind(in, at, chunk)) {
        if (chunk.id == "INAM") {
            std::string name(static_cast<std::size_t>(std::min(chunk.size, kLongestName)), '\0');
            if (!readBytes(in, at + kChunkHeader, name.data(), name.size())) return {};
            name.resize(std::strlen(name.c_str()));
            std::erase_if(name, [](char c) { return !std::isprint(static_cast<unsigned char>(c)); });
            return name;
        }
    }
    return {};
}

} // namespace

Result<SoundFontFile> readSoundFontFile(const fs::path& path) {
    std::error_code code;
    if (fs::is_directory(path, code)) return Error{"{} is a folder, not a soundfont.", path};
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    if (!in) return Error{"Could not open the soundfont {}: {}.", path, std::strerror(errno)};
    const auto fileSize = static_cast<std::uint64_t>(std::max<std::streamoff>(in.tellg(), 0));

    Chunk chunk;
    std::array<char, kForm> form{};
    if (!readChunk(in, 0, chunk) || chunk.id != "RIFF" || !readBytes(in, kChunkHeader, form.data(), form.size()) ||
        std::string(form.data(), form.size()) != "sfbk")
        return Error{"{} is not a soundfont: choose a file that ends in .sf2 or .sf3.", path};
    const Error cut{"The soundfont {} is cut short: copy or download it again.", path};
    const std::uint64_t end = kChunkHeader + chunk.size;
    if (end > fileSize) return cut;

    SoundFontFile file{path.stem().string()};
    bool samples = false;
    bool presets = false;
    for (std::uint64_t at = kChunkHeader + kForm; at + kChunkHeader <= end; at = riff::behind(in, at, chunk)) {
        if (!readChunk(in, at, chunk) || at + kChunkHeader + chunk.size > end) return cut;
        if (chunk.id != "LIST" || chunk.size < kForm) continue;
        if (!readBytes(in, at + kChunkHeader, form.data(), form.size())) return cut;
        const std::string list(form.data(), form.size());
        samples = samples || list == "sdta";
        presets = presets || list == "pdta";
        if (list != "INFO") continue;
        const std::string name = nameIn(in, at + kChunkHeader + kForm, at + kChunkHeader + chunk.size);
        if (!name.empty()) file.name = name;
    }
    if (!samples || !presets)
        return Error{"The soundfont {} is damaged: it has no {}.", path, samples ? "presets" : "samples"};
    return file;
}

} // namespace muse
