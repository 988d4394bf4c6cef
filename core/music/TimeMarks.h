// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/music/Song.h"

#include <string>
#include <string_view>
#include <vector>

namespace muse {

/// What can stand on the time line above the notes.
enum class MarkKind : std::uint8_t { Tempo, Signature, Marker };

inline constexpr double kSlowestTempo = 20; ///< beats a minute that a person can set
inline constexpr double kFastestTempo = 400;

/// A tempo change, a time signature or a marker, with its words as a person would write them: "96.5", "3/4", "Chorus".
struct TimeMark {
    MarkKind kind = MarkKind::Marker;
    Tick at = 0;
    std::string text;

    friend bool operator==(const TimeMark&, const TimeMark&) = default;
};

/// All of a song, by tick.
std::vector<TimeMark> timeMarks(const Song& song);
/// Beats a minute, with as many decimals as it takes to mean just this tempo.
std::string tempoText(int microsecondsPerQuarter);
/// The tempo and the signature that a song begins with can be changed, but neither moved nor taken away.
bool isFixed(const TimeMark& mark);

/// The song with such a mark, in place of one of its kind on the same tick. A signature goes to the start of its bar,
/// and those after it move along, so that each keeps its bar's number. An Error says how the text should read.
Result<Song> withTimeMark(Song song, MarkKind kind, Tick at, std::string_view text);
/// The song without that mark; a fixed one stays.
Song withoutTimeMark(Song song, const TimeMark& mark);
/// The song with that mark at another place, where it takes the place of one of its kind; a fixed one stays.
Song withTimeMarkMoved(Song song, const TimeMark& mark, Tick to);
/// The song with another tempo from the tempo change that is in force at a tick on, to the next one. Beats a minute.
Song withTempoInForce(Song song, Tick at, double beatsPerMinute);

/// The song's title, tempo, signatures, key, markers and lyrics, and no tracks: for those who only tell the time by it.
Song timeLineOf(const Song& song);

} // namespace muse
