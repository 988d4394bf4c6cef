// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/dataset/arrays/PhraseArray.h"
#include "core/music/Pianoroll.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace muse {

/// No MIDI or LPD file of a real song comes near; what is larger is counted and skipped, never loaded.
inline constexpr std::size_t kMostSongBytes = 16u << 20;

enum class SongKind : std::uint8_t { Midi, Lpd };

/// One song of a source as its file's bytes, one phrase of a packed array, or why neither could be had.
struct SourceFile {
    std::string name; ///< path within the source, with '/' between folders
    SongKind kind = SongKind::Midi;
    std::vector<std::uint8_t> bytes;
    std::optional<Pianoroll> phrase;
    std::int64_t block = -1; ///< of an array: phrases of one block stay in one split; -1 elsewhere
    std::string rejection;   ///< of Rejections.h; empty when the bytes or the phrase are good
};

/// Hands out the songs of a folder, an archive or an array one by one, always in the same order.
class SongSource {
public:
    virtual ~SongSource() = default;
    /// The next one, nothing at the end however often asked, or an Error when the source itself is damaged.
    virtual Result<std::optional<SourceFile>> next() = 0;
    /// How much of the source has been handed out, 0..1.
    [[nodiscard]] virtual double fraction() const = 0;
};

/// What is read of a source, and when to give up.
struct SourceOptions {
    std::string folder; ///< keeps only what lies in that folder of the source
    std::optional<ArrayTracks> arrayTracks;
    std::stop_token stop;
};

/// Opens a folder, an archive, a single song or a packed array.
Result<std::unique_ptr<SongSource>> openSongSource(const std::filesystem::path& path, const SourceOptions& options);
/// One after the other; with more than one, names begin with the name of their source.
Result<std::unique_ptr<SongSource>> openSongSources(const std::vector<std::filesystem::path>& paths,
                                                    const SourceOptions& options);

/// What a file of that name holds: .mid, .midi or .kar is MIDI, .npz is LPD. Nothing for other names and for the
/// resource forks that macOS adds.
std::optional<SongKind> songKind(std::string_view name);
/// Whether `name` lies in `folder`; everything lies in the empty folder.
bool liesIn(std::string_view name, std::string_view folder);
/// The same path without the "./" in front and the "/" behind.
std::string plainPath(std::string_view path);

} // namespace muse
