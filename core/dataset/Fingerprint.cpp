// SPDX-License-Identifier: MIT
#include "core/dataset/Fingerprint.h"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>
#include <xxhash.h>

namespace muse {
namespace {

/// Above all pitches, so that a drum and a note are never the same row.
constexpr std::int64_t kDrums = 256;

/// Start, length, pitch: written out little-endian, so that all machines agree.
using Row = std::array<std::int64_t, 3>;

Fingerprint ofRows(const std::vector<Row>& rows) {
    static_assert(std::endian::native == std::endian::little, "fingerprints are defined over little-endian bytes");
    return fingerprint({reinterpret_cast<const std::uint8_t*>(rows.data()), rows.size() * sizeof(Row)});
}

} // namespace

Fingerprint fingerprint(std::span<const std::uint8_t> bytes) {
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    return {hash.low64, hash.high64};
}

SongFingerprints fingerprints(const MidiFile& song) {
    std::vector<Row> rows;
    std::int64_t lowest = kDrums;
    for (const MidiTrack& track : song.tracks)
        for (const MidiNote& note : track.notes) {
            const bool drum = note.isDrum();
            rows.push_back({note.note.start, note.note.length, note.note.pitch + (drum ? kDrums : 0)});
            if (!drum) lowest = std::min<std::int64_t>(lowest, note.note.pitch);
        }
    // Two tracks may play the same note: that is the same music as one that plays it once.
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    SongFingerprints result;
    result.notes = ofRows(rows);
    for (Row& row : rows)
        if (row[2] < kDrums) row[2] -= lowest;
    result.transposed = ofRows(rows);
    return result;
}

std::uint64_t mixed(const Fingerprint& content, std::uint64_t seed) {
    return XXH3_64bits_withSeed(&content, sizeof content, seed);
}

} // namespace muse
