// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"
#include "core/music/TempoMap.h"
#include "core/music/Track.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace muse {

/// From this tick on, bars have `numerator` notes of 1/`denominator`.
struct TimeSignature {
    Tick at = 0;
    int numerator = 4;
    int denominator = 4;

    friend bool operator==(const TimeSignature&, const TimeSignature&) = default;
};

/// A key: sharps above zero, flats below (-7..7), major or minor.
struct KeySignature {
    int sharps = 0;
    bool minor = false;

    friend bool operator==(const KeySignature&, const KeySignature&) = default;
};

/// A named place.
struct Marker {
    Tick at = 0;
    std::string name;

    friend bool operator==(const Marker&, const Marker&) = default;
};

/// Sorts markers and joins the names of those on one tick, "Verse / Capo 2"; whether there were any.
bool joinMarkers(std::vector<Marker>& markers);

/// A syllable that is sung from there, as karaoke files split them. The last of a line ends in "\n", of a verse in
/// "\n\n".
struct Lyric {
    Tick at = 0;
    std::string text;

    friend bool operator==(const Lyric&, const Lyric&) = default;
};

/// Where generated notes came from, so that they can be made again (design.md, Files).
struct Generation {
    Tick from = 0;
    Tick to = 0;
    std::vector<Family> families;
    std::string model;
    std::uint64_t seed = 0;
    std::string settings; ///< what else was chosen, as JSON

    friend bool operator==(const Generation&, const Generation&) = default;
};

/// One piece of music: five tracks, tempo map, signatures, key, markers, lyrics. A value: copy it freely between
/// threads.
struct Song {
    Song();

    std::string title;
    std::array<Track, kFamilies> tracks;
    TempoMap tempo;
    std::vector<TimeSignature> signatures = {TimeSignature{}}; ///< sorted, first at tick 0
    KeySignature key;
    std::vector<Marker> markers; ///< sorted, at most one on a tick
    std::vector<Lyric> lyrics;   ///< sorted
    std::vector<Generation> generations;
    /// What a project says that this version of the program does not know, as JSON; it is saved again as it was.
    std::string unknownFields;
    Tick lastsTo = 0; ///< the song lasts at least so long, though nothing sounds: where a file says that it ends

    Track& track(Family family) { return tracks[index(family)]; }
    const Track& track(Family family) const { return tracks[index(family)]; }

    /// Where the last note ends.
    [[nodiscard]] Tick end() const;
    /// How long the song lasts: to the end of the bar of its last note, or to lastsTo; 0 without a note.
    [[nodiscard]] Tick length() const;
    /// A track is heard when it is not muted and, if any track is soloed, is itself soloed.
    [[nodiscard]] bool audible(Family family) const;
    [[nodiscard]] std::size_t noteCount() const;

    friend bool operator==(const Song&, const Song&) = default;
};

/// The song as it is heard: tracks that are muted, or not soloed where others are, without their notes.
Song withoutSilentTracks(Song song);
/// Those tracks, as far as they have notes.
std::vector<Family> silentTracks(const Song& song);

/// A bar's number from 0 and its extent in ticks.
struct Bar {
    std::int64_t number = 0;
    Tick start = 0;
    Tick length = kTicksPerBar;

    [[nodiscard]] Tick end() const { return start + length; }
};

/// Ticks in a bar of that signature.
Tick barLength(const TimeSignature& signature);
/// The bar that holds a tick; negative ticks count as 0.
Bar barAt(const Song& song, Tick tick);
/// The bar with that number.
Bar barNumber(const Song& song, std::int64_t number);
/// How many bars the notes fill; one that ends at most a step of a piano-roll behind a bar line ends there.
std::int64_t barCount(const Song& song);

} // namespace muse
