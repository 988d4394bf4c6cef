// SPDX-License-Identifier: MIT
#include "core/engine/soundfonts/SoundFontPresets.h"

#include "core/engine/soundfonts/RiffChunks.h"
#include "core/engine/soundfonts/SoundFontFile.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>
#include <optional>
#include <tuple>

namespace muse {
namespace {

using riff::Chunk;

constexpr std::uint64_t kPresetBytes = 38; ///< of a preset's header
constexpr std::uint64_t kZoneBytes = 4;    ///< of a preset zone
constexpr std::size_t kNameBytes = 20;
/// Zones are counted in 16 bits, and each preset but the last has one.
constexpr std::uint64_t kMostPresets = 65536;

struct Extent {
    std::uint64_t at = 0;
    std::uint64_t size = 0;
};

/// Where the chunk of that name lies within [at, end); a list's name is its form.
std::optional<Extent> find(std::ifstream& in, std::uint64_t at, std::uint64_t end, std::string_view name) {
    Chunk chunk;
    for (; at + riff::kHeader <= end && riff::readChunk(in, at, chunk); at = riff::behind(in, at, chunk)) {
        Extent extent{at + riff::kHeader, chunk.size};
        if (extent.at + extent.size > end) return std::nullopt;
        if (chunk.id == "LIST" && extent.size >= riff::kForm) {
            std::array<char, riff::kForm> form{};
            if (!riff::readBytes(in, extent.at, form.data(), form.size())) return std::nullopt;
            chunk.id.assign(form.data(), form.size());
            extent = {extent.at + riff::kForm, extent.size - riff::kForm};
        }
        if (chunk.id == name) return extent;
    }
    return std::nullopt;
}

int number(const char* bytes) {
    return static_cast<std::uint8_t>(bytes[0]) | static_cast<std::uint8_t>(bytes[1]) << 8;
}

std::string nameAt(const char* bytes) {
    std::string name(bytes, std::find(bytes, bytes + kNameBytes, '\0'));
    std::erase_if(name, [](char c) { return !std::isprint(static_cast<unsigned char>(c)); });
    const auto last = name.find_last_not_of(' ');
    name.resize(last == name.npos ? 0 : last + 1);
    return name;
}

} // namespace

Result<std::vector<SoundFontPreset>> readSoundFontPresets(const std::filesystem::path& path) {
    if (auto checked = readSoundFontFile(path); !checked) return checked.error();
    const auto damaged = [&path](const Error& how) { return Error{"The soundfont {} is damaged: {}.", path, how}; };
    std::ifstream in(path, std::ios::binary);
    Chunk whole;
    if (!riff::readChunk(in, 0, whole)) return damaged("it cannot be read");
    const auto tables = find(in, riff::kHeader + riff::kForm, riff::kHeader + whole.size, "pdta");
    const auto headers = tables ? find(in, tables->at, tables->at + tables->size, "phdr") : std::nullopt;
    const auto zones = tables ? find(in, tables->at, tables->at + tables->size, "pbag") : std::nullopt;
    if (!headers || !zones) return damaged("it has no list of presets");
    const std::uint64_t count = headers->size / kPresetBytes;
    if (headers->size % kPresetBytes != 0 || count < 2 || count > kMostPresets)
        return damaged("its list of presets has an impossible size");
    std::string bytes(headers->size, '\0');
    if (!riff::readBytes(in, headers->at, bytes.data(), bytes.size())) return damaged("it cannot be read");

    std::vector<SoundFontPreset> presets;
    int zone = 0;
    // The last header only says where the zones end.
    for (std::uint64_t i = 0; i < count; ++i) {
        const char* header = bytes.data() + i * kPresetBytes;
        const int first = number(header + kNameBytes + 4);
        if (first < zone || static_cast<std::uint64_t>(first) >= zones->size / kZoneBytes)
            return damaged("its list of presets contradicts itself");
        zone = first;
        if (i + 1 == count) break;
        SoundFontPreset preset{number(header + kNameBytes + 2), number(header + kNameBytes), nameAt(header)};
        if (preset.bank > kDrumBank || preset.program > 127) continue;
        if (preset.name.empty()) preset.name = fmt::format("Preset {}", preset.program + 1);
        presets.push_back(std::move(preset));
    }
    if (presets.empty()) return damaged("none of its presets can be chosen");
    const auto place = [](const SoundFontPreset& preset) { return std::tuple(preset.bank, preset.program); };
    std::ranges::stable_sort(presets, {}, place);
    const auto rest = std::ranges::unique(presets, {}, place);
    presets.erase(rest.begin(), rest.end());
    return presets;
}

} // namespace muse
