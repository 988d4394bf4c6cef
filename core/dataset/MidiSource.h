// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace muse {

/// No MIDI file of a real song comes near; what is larger is counted and skipped, never loaded.
inline constexpr std::size_t kMostMidiBytes = 16u << 20;

/// One MIDI file of a source, as bytes, or why it could not be had.
struct SourceFile {
    std::string name; ///< path within the source, with '/' between folders
    std::vector<std::uint8_t> bytes;
    std::string rejection; ///< a reason of SongPhrases.h; empty when the bytes are good
};

/// Hands out the MIDI files of a folder or an archive one by one, always in the same order.
class MidiSource {
public:
    virtual ~MidiSource() = default;
    /// The next file, nothing at the end however often asked, or an Error when the source itself is damaged.
    virtual Result<std::optional<SourceFile>> next() = 0;
    /// How much of the source has been handed out, 0..1.
    [[nodiscard]] virtual double fraction() const = 0;
};

/// Opens a folder, an archive or a single MIDI file; `folder` keeps only what lies in that folder of the source.
/// `stop` ends long reads early.
Result<std::unique_ptr<MidiSource>> openMidiSource(const std::filesystem::path& path, const std::string& folder,
                                                   std::stop_token stop);

/// Whether a file of that name is to be read: .mid, .midi or .kar, and not the resource fork that macOS adds.
bool isMidiName(std::string_view name);
/// Whether `name` lies in `folder`; everything lies in the empty folder.
bool liesIn(std::string_view name, std::string_view folder);
/// The same path without the "./" in front and the "/" behind.
std::string plainPath(std::string_view path);

} // namespace muse
