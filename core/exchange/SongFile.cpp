// SPDX-License-Identifier: MIT
#include "core/exchange/SongFile.h"

#include "core/base/Extension.h"
#include "core/base/File.h"
#include "core/exchange/LpdFile.h"
#include "core/exchange/abc/AbcFile.h"
#include "core/exchange/guitarpro/GuitarProFile.h"
#include "core/exchange/musescore/MuseScoreFile.h"
#include "core/exchange/musicxml/MusicXmlFile.h"

#include <algorithm>
#include <array>

namespace muse {
namespace {

constexpr std::uintmax_t kLargestFile = 64u << 20;

constexpr std::array<std::string_view, 3> kMusicXml = {".musicxml", ".mxl", ".xml"};
constexpr std::array<std::string_view, 2> kMuseScore = {".mscz", ".mscx"};
constexpr std::array<std::string_view, 3> kGuitarPro = {".gp3", ".gp4", ".gp5"};
constexpr std::array<std::string_view, 1> kAbc = {".abc"};

constexpr std::array<ScoreKind, 4> kKinds = {
    {{"MusicXML", kMusicXml}, {"MuseScore", kMuseScore}, {"Guitar Pro", kGuitarPro}, {"ABC", kAbc}}};

using Parser = Result<MidiFile> (*)(std::span<const std::uint8_t>);
constexpr std::array<Parser, kKinds.size()> kParsers = {parseMusicXml, parseMuseScore, parseGuitarPro, parseAbc};

/// A program, and how the names of the files end that it converts.
struct Converter {
    std::string_view what;
    std::array<std::string_view, 5> endings;
};

constexpr std::array<Converter, 4> kConverters = {
    {{"MuseScore (musescore.org, free) opens them and exports MusicXML", {".gp", ".gpx", ".capx", ".ove", ".mei"}},
     {"TuxGuitar (tuxguitar.app, free) opens them and exports MIDI", {".gtp", ".ptb", ".tg"}},
     {"LilyPond (lilypond.org, free) makes MIDI files of those whose score has a \\midi block", {".ly"}},
     {"the programs that write them export MusicXML", {".sib", ".musx", ".mus", ".dorico"}}}};

std::size_t kindOf(const std::filesystem::path& path) {
    const std::string extension = extensionOf(path);
    const auto* const found = std::ranges::find_if(
        kKinds, [&](const ScoreKind& kind) { return std::ranges::count(kind.endings, extension) > 0; });
    return static_cast<std::size_t>(found - kKinds.begin());
}

} // namespace

std::span<const ScoreKind> scoreKinds() {
    return kKinds;
}

bool isScoreName(const std::filesystem::path& path) {
    return kindOf(path) < kKinds.size();
}

std::optional<std::string> whatConverts(const std::filesystem::path& path) {
    const std::string extension = extensionOf(path);
    if (extension.empty()) return std::nullopt;
    const auto* const found = std::ranges::find_if(
        kConverters, [&](const Converter& each) { return std::ranges::count(each.endings, extension) > 0; });
    if (found == kConverters.end()) return std::nullopt;
    return fmt::format("Nothing here reads {} files; {}.", extension, found->what);
}

Result<MidiFile> readSongFile(const std::filesystem::path& path) {
    if (extensionOf(path) == ".npz") return readLpd(path);
    if (const auto converts = whatConverts(path)) return Error{"Could not read {}. {}", path, *converts};
    const std::size_t kind = kindOf(path);
    if (kind == kKinds.size()) return readMidi(path);
    const auto bytes = readFile(path, kLargestFile);
    if (!bytes) return bytes.error();
    auto file = kParsers[kind](*bytes);
    if (!file) return Error{"Could not read {} as {}: {}.", path, kKinds[kind].name, file.error()};
    return file;
}

} // namespace muse
