// SPDX-License-Identifier: MIT
#include "core/music/transforms/Bars.h"

#include <algorithm>

namespace muse {
namespace {

/// Moves what lies at or behind a place.
template <typename Things> void shift(Things& things, Tick from, Tick by) {
    for (auto& thing : things)
        if (thing.at >= from) thing.at += by;
}

/// Takes out what lies in [from, to) and closes the gap.
template <typename Things> void cut(Things& things, Tick from, Tick to) {
    std::erase_if(things, [&](const auto& thing) { return thing.at >= from && thing.at < to; });
    shift(things, to, from - to);
}

/// As cut(), but what held at `to` holds from `from` on.
template <typename Things> void cutHolding(Things& things, Tick from, Tick to) {
    const auto held = std::find_if(things.rbegin(), things.rend(), [to](const auto& thing) { return thing.at <= to; });
    if (held != things.rend() && held->at > from) held->at = to;
    const bool atStart = held != things.rend() && held->at == from;
    auto kept = atStart ? std::optional(*held) : std::nullopt;
    cut(things, from, to);
    if (kept) things.insert(std::ranges::find_if(things, [from](const auto& t) { return t.at >= from; }), *kept);
}

void insertInto(Track& track, Tick at, Tick length) {
    std::vector<Note> notes;
    for (Note note : track.notes()) {
        if (note.start < at && note.end() > at) {
            notes.push_back({at + length, note.end() - at, note.pitch, note.velocity});
            note.length = at - note.start;
        } else if (note.start >= at) {
            note.start += length;
        }
        notes.push_back(note);
    }
    track.setNotes(std::move(notes));
    for (const Controller controller : kAllControllers) {
        ControlPoints points = track.controls(controller);
        shift(points, at, length);
        track.setControls(controller, std::move(points));
    }
}

void deleteFrom(Track& track, Tick from, Tick to) {
    std::vector<Note> notes;
    for (Note note : track.notes()) {
        if (note.start >= from && note.start < to) continue;
        if (note.start >= to)
            note.start -= to - from;
        else if (note.end() > from)
            note.length -= std::min(note.end(), to) - from;
        notes.push_back(note);
    }
    track.setNotes(std::move(notes));
    for (const Controller controller : kAllControllers) {
        ControlPoints points = track.controls(controller);
        cutHolding(points, from, to);
        track.setControls(controller, std::move(points));
    }
}

} // namespace

Song withBarsInserted(const Song& song, std::int64_t before, std::int64_t count) {
    if (count <= 0) return song;
    const Bar bar = barNumber(song, before);
    const auto in = std::find_if(song.signatures.rbegin(), song.signatures.rend(),
                                 [&](const TimeSignature& each) { return each.at <= bar.start; });
    const Tick length = count * barLength(in == song.signatures.rend() ? TimeSignature{} : *in);
    Song result = song;
    for (Track& track : result.tracks)
        insertInto(track, bar.start, length);
    // A change at the very place stays, so that the new bars have it too.
    std::vector<TempoChange> tempo = song.tempo.changes();
    shift(tempo, bar.start + 1, length);
    result.tempo = TempoMap(std::move(tempo));
    shift(result.signatures, bar.start + 1, length);
    shift(result.markers, bar.start, length);
    shift(result.lyrics, bar.start, length);
    for (Generation& generation : result.generations) {
        if (generation.from >= bar.start) generation.from += length;
        if (generation.to > bar.start) generation.to += length;
    }
    if (song.lastsTo > bar.start) result.lastsTo += length;
    return result;
}

Song withBarsDeleted(const Song& song, std::int64_t first, std::int64_t count) {
    if (count <= 0) return song;
    const Tick from = barNumber(song, first).start;
    const Tick to = barNumber(song, std::max<std::int64_t>(first, 0) + count - 1).end();
    Song result = song;
    for (Track& track : result.tracks)
        deleteFrom(track, from, to);
    std::vector<TempoChange> tempo = song.tempo.changes();
    cutHolding(tempo, from, to);
    result.tempo = TempoMap(std::move(tempo));
    cutHolding(result.signatures, from, to);
    cut(result.markers, from, to);
    cut(result.lyrics, from, to);
    const auto closed = [&](Tick tick) { return tick <= from ? tick : tick >= to ? tick - (to - from) : from; };
    for (Generation& generation : result.generations) {
        generation.from = closed(generation.from);
        generation.to = closed(generation.to);
    }
    result.lastsTo = closed(song.lastsTo);
    std::erase_if(result.generations, [](const Generation& each) { return each.from >= each.to; });
    return result;
}

Song excerptOfBars(const Song& song, std::int64_t first, std::int64_t count, const std::vector<Family>& families) {
    const Tick from = barNumber(song, first).start;
    const Tick to = barNumber(song, first + count - 1).end();
    Song whole = song;
    for (const Family family : kAllFamilies) {
        std::vector<Note> notes;
        if (std::ranges::find(families, family) != families.end())
            for (Note note : song.track(family).notesIn(from, to)) {
                if (note.start < from) continue;
                note.length = std::min(note.end(), to) - note.start;
                notes.push_back(note);
            }
        whole.track(family).setNotes(std::move(notes));
        for (const Controller controller : kAllControllers) {
            ControlPoints points = whole.track(family).controls(controller);
            std::erase_if(points, [to](const ControlPoint& point) { return point.at >= to; });
            whole.track(family).setControls(controller, std::move(points));
        }
    }
    const auto later = [to](const auto& each) { return each.at >= to; };
    std::erase_if(whole.signatures, later);
    std::erase_if(whole.markers, later);
    std::erase_if(whole.lyrics, later);
    std::vector<TempoChange> tempo = whole.tempo.changes();
    std::erase_if(tempo, later);
    whole.tempo = TempoMap(std::move(tempo));
    std::erase_if(whole.generations, [to](const Generation& each) { return each.from >= to; });
    for (Generation& generation : whole.generations)
        generation.to = std::min(generation.to, to);
    Song excerpt = withBarsDeleted(whole, 0, first);
    excerpt.lastsTo = to - from;
    return excerpt;
}

} // namespace muse
