// SPDX-License-Identifier: MIT
#include "core/midi/MidiChunks.h"

#include "core/midi/ByteReader.h"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

namespace muse {
namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::string_view kTrack = "MTrk";

std::size_t find(Bytes bytes, std::string_view mark, std::size_t from = 0) {
    const auto found = std::search(bytes.begin() + static_cast<std::ptrdiff_t>(std::min(from, bytes.size())),
                                   bytes.end(), mark.begin(), mark.end());
    return static_cast<std::size_t>(found - bytes.begin());
}

bool startsWith(Bytes bytes, std::string_view mark) {
    return bytes.size() >= mark.size() && find(bytes.first(mark.size()), mark) == 0;
}

bool endsTrack(Bytes body) {
    constexpr std::string_view mark("\xFF\x2F\0", 3);
    return body.size() >= mark.size() && find(body.last(mark.size()), mark) == 0;
}

/// Whether a chunk may begin here: of tracks or, by its four letters, of another program's.
bool beginsChunk(Bytes bytes) {
    const auto isLetter = [](std::uint8_t byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; };
    return bytes.size() >= 8 && std::ranges::all_of(bytes.first(4), isLetter);
}

/// How long a track is. A program that is stopped while it writes leaves a length of 0 or of all ones.
std::size_t trackLength(Bytes body, std::uint32_t said) {
    if (said <= body.size()) {
        const Bytes rest = body.subspan(said);
        if (rest.empty() || beginsChunk(rest) || endsTrack(body.first(said))) return said;
    }
    return find(body, kTrack);
}

/// A sentence's end on a track that is not as long as it says; empty where it is.
std::string lengthProblem(std::size_t length, std::uint32_t said, std::size_t left, std::size_t notes) {
    if (length == said) return {};
    if (length > said || length < left)
        return fmt::format("is {} than it says; it is read to where the next one begins",
                           length > said ? "longer" : "shorter");
    return fmt::format("is cut short: {} of {} bytes are there, from which {} notes were saved", left, said, notes);
}

} // namespace

Bytes unwrapped(Bytes bytes) {
    if (!startsWith(bytes, "RIFF")) return bytes;
    const std::size_t data = find(bytes, "data");
    return data + 8 < bytes.size() ? bytes.subspan(data + 8) : bytes;
}

Result<MidiHeader> readHeader(Bytes& bytes, Warnings& warnings) {
    const std::size_t start = find(bytes, "MThd");
    if (start >= bytes.size()) {
        if (find(bytes, "MTrk") >= bytes.size()) return Error{"it has no MIDI header"};
        warnings.add("The header is missing; a single-tempo file of 480 ticks a quarter is assumed.");
        bytes = bytes.subspan(find(bytes, "MTrk"));
        return MidiHeader{1, 0, 480};
    }
    if (start > 0) warnings.add(fmt::format("There are {} bytes before the MIDI header; they are skipped.", start));
    ByteReader in(bytes.subspan(start + 4));
    const std::uint32_t length = in.number(4);
    if (in.left() < 6) return Error{"its header is cut short"};
    MidiHeader header;
    header.format = static_cast<int>(in.number(2));
    header.tracks = static_cast<int>(in.number(2));
    header.division = static_cast<std::uint16_t>(in.number(2));
    if (header.format > 2)
        warnings.add(fmt::format("The format {} is unknown; it is read as format 1.", header.format));
    const Bytes rest = bytes.subspan(start + 8);
    // A header that lies about its own length still ends where the first track begins.
    const std::size_t track = find(rest, "MTrk");
    bytes = rest.subspan(length >= 6 && length <= track ? length : std::min(track, rest.size()));
    return header;
}

std::vector<TrackEvents> readTracks(Bytes bytes, const MidiHeader& header, Warnings& warnings) {
    std::vector<TrackEvents> tracks;
    std::size_t at = 0;
    while (at + 8 <= bytes.size()) {
        ByteReader head(bytes.subspan(at + 4));
        const std::uint32_t said = head.number(4);
        const Bytes body = bytes.subspan(at + 8);
        const bool track = startsWith(bytes.subspan(at), kTrack);
        std::size_t length = std::min<std::size_t>(said, body.size());
        if (track) {
            length = trackLength(body, said);
            const int number = static_cast<int>(tracks.size()) + 1;
            tracks.push_back(parseTrack(body.first(length), number, warnings));
            if (const auto problem = lengthProblem(length, said, body.size(), tracks.back().notes.size());
                !problem.empty())
                warnings.add(fmt::format("Track {} {}.", number, problem));
        }
        std::size_t next = at + 8 + length;
        // Where the length lies, the next track is found by its name.
        const bool plausible =
            next == bytes.size() || startsWith(bytes.subspan(next), kTrack) || (!track && said < body.size());
        if (!plausible) {
            const std::size_t found = find(bytes, kTrack, track ? next : at + 4);
            if (found < bytes.size())
                warnings.add("There is something between the tracks that is no MIDI; it is skipped.");
            else if (next < bytes.size())
                warnings.add("There is something after the last track that is no MIDI; it is ignored.");
            next = found;
        }
        at = next;
    }
    if (static_cast<int>(tracks.size()) != header.tracks)
        warnings.add(fmt::format("The file announces {} tracks and has {}.", header.tracks, tracks.size()));
    return tracks;
}

} // namespace muse
