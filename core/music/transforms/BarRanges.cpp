// SPDX-License-Identifier: MIT
#include "core/music/transforms/BarRanges.h"

#include "core/music/transforms/Bars.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace muse {
namespace {

/// Where something is put, and how much room it takes.
struct Place {
    Tick at = 0;
    Tick length = 0;

    [[nodiscard]] Tick end() const { return at + length; }
};

template <typename Thing> Thing movedTo(Thing thing, Tick at) {
    thing.at = at;
    return thing;
}

/// The last of the things up to a place, which holds there.
template <typename Thing> std::optional<Thing> holding(const std::vector<Thing>& things, Tick at) {
    const auto behind = std::ranges::upper_bound(things, at, {}, &Thing::at);
    return behind == things.begin() ? std::nullopt : std::optional(*std::prev(behind));
}

/// Things that each hold until the next one: behind the part it is as it was there before.
template <typename Thing>
std::vector<Thing> putHolding(const std::vector<Thing>& whole, const std::vector<Thing>& part, const Place& place,
                              const Thing& atRest) {
    std::vector<Thing> result;
    std::ranges::copy_if(whole, std::back_inserter(result), [&](const Thing& each) { return each.at < place.at; });
    const auto say = [&result](const Thing& thing) {
        const auto held = holding(result, thing.at);
        if (!held || movedTo(*held, thing.at) != thing) result.push_back(thing);
    };
    for (const Thing& thing : part)
        if (thing.at < place.length) say(movedTo(thing, thing.at + place.at));
    const Thing before = holding(whole, place.at).value_or(atRest);
    if (!part.empty()) say(movedTo(before, place.end()));
    for (const Thing& thing : whole)
        if (thing.at >= place.at && (thing.at > place.at || part.empty()))
            result.push_back(movedTo(thing, thing.at + place.length));
    return result;
}

/// Without what says again what holds already: bars that went and came have left such things behind.
template <typename Thing> std::vector<Thing> saidOnce(const std::vector<Thing>& things) {
    std::vector<Thing> result;
    for (const Thing& thing : things)
        if (result.empty() || movedTo(result.back(), thing.at) != thing) result.push_back(thing);
    return result;
}

template <typename Thing>
std::vector<Thing> putMarks(std::vector<Thing> whole, const std::vector<Thing>& part, const Place& place) {
    for (Thing& thing : whole)
        if (thing.at >= place.at) thing.at += place.length;
    for (const Thing& thing : part)
        if (thing.at < place.length) whole.push_back(movedTo(thing, thing.at + place.at));
    std::ranges::stable_sort(whole, {}, &Thing::at);
    return whole;
}

void putNotes(Track& track, const Track& part, const Place& place) {
    std::vector<Note> notes;
    for (Note note : track.notes()) {
        if (note.start >= place.at) {
            note.start += place.length;
        } else if (note.end() > place.at) {
            notes.push_back({place.end(), note.end() - place.at, note.pitch, note.velocity});
            note.length = place.at - note.start;
        }
        notes.push_back(note);
    }
    for (Note note : part.notes()) {
        note.start += place.at;
        notes.push_back(note);
    }
    track.setNotes(std::move(notes));
}

} // namespace

Song withBarsPut(const Song& song, std::int64_t before, const Song& bars) {
    const Place place{barNumber(song, before).start, bars.lastsTo};
    if (place.length <= 0) return song;
    Song result = song;
    for (const Family family : kAllFamilies) {
        Track& track = result.track(family);
        putNotes(track, bars.track(family), place);
        for (const Controller controller : kAllControllers)
            track.setControls(controller,
                              putHolding(track.controls(controller), bars.track(family).controls(controller), place,
                                         ControlPoint{0, restingValue(controller)}));
    }
    result.tempo = TempoMap(putHolding(song.tempo.changes(), bars.tempo.changes(), place, TempoChange{}));
    result.signatures = putHolding(song.signatures, bars.signatures, place, TimeSignature{});
    result.markers = putMarks(song.markers, bars.markers, place);
    result.lyrics = putMarks(song.lyrics, bars.lyrics, place);
    for (Generation& generation : result.generations) {
        if (generation.from >= place.at) generation.from += place.length;
        if (generation.to > place.at) generation.to += place.length;
    }
    for (Generation generation : bars.generations) {
        generation.from += place.at;
        generation.to += place.at;
        result.generations.push_back(std::move(generation));
    }
    if (song.lastsTo > place.at) result.lastsTo += place.length;
    return result;
}

Song withBarsRepeated(const Song& song, std::int64_t first, std::int64_t count) {
    return withBarsPut(song, first + count,
                       excerptOfBars(song, first, count, {kAllFamilies.begin(), kAllFamilies.end()}));
}

Song withBarsMoved(const Song& song, std::int64_t first, std::int64_t count, std::int64_t by) {
    const std::int64_t to = std::max<std::int64_t>(first + by, 0);
    if (to == first || count <= 0) return song;
    const Song bars = excerptOfBars(song, first, count, {kAllFamilies.begin(), kAllFamilies.end()});
    Song result = withBarsPut(withBarsDeleted(song, first, count), to, bars);
    result.signatures = saidOnce(result.signatures);
    result.tempo = TempoMap(saidOnce(result.tempo.changes()));
    for (Track& track : result.tracks)
        for (const Controller controller : kAllControllers)
            track.setControls(controller, saidOnce(track.controls(controller)));
    return result;
}

} // namespace muse
