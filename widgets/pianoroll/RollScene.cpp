// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/RollScene.h"

#include "core/music/transforms/Pitching.h"

#include <algorithm>

namespace muse {
namespace {

constexpr double kLeastNoteWidth = 3;
constexpr double kLeastDrumWidth = 7;
/// Hits that are so far apart stay apart on the screen.
constexpr Tick kHitsApart = kTicksPerQuarter / 4;
/// From so many changed notes on, finding their places costs more than painting all.
constexpr std::size_t kMostChanges = 500;
/// Rounding the corners of more notes than this costs more than it shows.
constexpr std::size_t kMostRounded = 700;

} // namespace

SceneChange RollScene::setSong(const Song& next, const EditExtent& extent) {
    SceneChange change;
    const auto look = [this] { return std::array{empty(), dense(), crowded()}; };
    const auto before = look();
    const auto heard = [](const Song& each) {
        std::array<bool, kFamilies> audible{};
        for (const Family family : kAllFamilies)
            audible[index(family)] = each.audible(family);
        return audible;
    };
    change.everything = song.signatures != next.signatures || song.key != next.key || song.markers != next.markers ||
                        song.tempo != next.tempo || heard(song) != heard(next);
    if (extent.has(SongPart::SongSettings)) {
        song.title = next.title;
        song.tempo = next.tempo;
        song.signatures = next.signatures;
        song.key = next.key;
        song.markers = next.markers;
        song.lyrics = next.lyrics;
    }
    song.generations = next.generations;
    for (const Family family : kAllFamilies) {
        if (!extent.has(family)) continue;
        if (extent.has(SongPart::Notes)) replaceNotes(family, next.track(family), change);
        song.track(family).settings = next.track(family).settings;
        if (extent.has(SongPart::Controls)) song.track(family).takeControls(next.track(family));
    }
    geometry.setSongEnd(end());
    if (before != look()) change.everything = true;
    if (change.everything || !change.notes.empty()) chords.clear();
    if (change.notes.size() > kMostChanges) change.everything = true;
    if (change.everything) change.notes.clear();
    std::erase_if(selection, [this](const Note& note) { return !song.track(active).contains(note); });
    return change;
}

/// Copies and indexes only what is different: a song of 100,000 notes comes back after every edit.
void RollScene::replaceNotes(Family family, const Track& next, SceneChange& change) {
    Track& mine = song.track(family);
    const auto& before = mine.notes();
    const auto& after = next.notes();
    if (&before == &after) return; // shared
    const auto [old, fresh] = std::ranges::mismatch(before, after);
    if (old == before.end() && fresh == after.end()) return;
    const auto left = static_cast<std::size_t>(old - before.begin());
    std::size_t oldEnd = before.size(), freshEnd = after.size();
    while (oldEnd > left && freshEnd > left && before[oldEnd - 1] == after[freshEnd - 1])
        --oldEnd, --freshEnd;
    // Of a song that was opened every note is different: those are counted, not copied.
    std::vector<Note> few;
    std::size_t count = 0;
    Tick from = 0, to = 0;
    const auto differs = [&](const Note& note) {
        if (count++ == 0) from = to = note.start;
        to = std::max(to, note.end());
        if (few.size() <= kMostChanges) few.push_back(note);
    };
    for (std::size_t i = left, k = left; i < oldEnd || k < freshEnd;) {
        if (k == freshEnd || (i < oldEnd && before[i] < after[k]))
            differs(before[i++]);
        else if (i == oldEnd || after[k] < before[i])
            differs(after[k++]);
        else
            ++i, ++k;
    }
    if (count <= kMostChanges)
        for (const Note& note : few)
            change.notes.emplace_back(family, note);
    else
        change.everything = true;
    mine = next;
    indexTrack(family, count * 4 > after.size(), from, to);
}

void RollScene::indexTrack(Family family, bool fresh, Tick from, Tick to) {
    const auto& notes = song.track(family).notes();
    TrackIndex& track = m_tracks[index(family)];
    track.longest = track.end = 0;
    track.pitches.reset();
    track.blockEnds.assign((notes.size() + kBlock - 1) / kBlock, 0);
    for (std::size_t i = 0; i < notes.size(); ++i) {
        track.longest = std::max(track.longest, notes[i].length);
        track.pitches.set(notes[i].pitch);
        Tick& last = track.blockEnds[i / kBlock];
        last = std::max(last, notes[i].end());
        track.end = std::max(track.end, last);
    }
    if (fresh || !track.density.holds(track.end)) {
        track.density.build(notes, track.end);
        return;
    }
    std::vector<Note> touched;
    forEachIn(family, from - track.density.finest(), to + track.density.finest(),
              [&touched](const Note& note) { touched.push_back(note); });
    track.density.rebuild(touched, from, to);
}

Tick RollScene::end() const {
    // max_element, as max would copy a whole index.
    return std::ranges::max_element(m_tracks, {}, &TrackIndex::end)->end;
}

bool RollScene::empty() const {
    return std::ranges::all_of(song.tracks, [](const Track& track) { return track.notes().empty(); });
}

bool RollScene::dense() const {
    const auto finestOf = [](const TrackIndex& track) { return track.density.finest(); };
    const Tick finest = finestOf(*std::ranges::max_element(m_tracks, {}, finestOf));
    return static_cast<double>(finest) * geometry.pixelsPerTick() < 1;
}

bool RollScene::crowded() const {
    std::size_t count = 0;
    forEachIn(active, geometry.firstTick(), geometry.lastTick(), [&count](const Note&) { ++count; });
    return count > kMostRounded;
}

Tick RollScene::cursorStep() const {
    return snap == Snap::Off ? kTicksPerStep : gridTicks(snap, song, cursor.tick);
}

std::optional<Note> RollScene::noteAtCursor() const {
    if (cursorNote && song.track(active).contains(*cursorNote)) return cursorNote;
    std::optional<Note> found;
    forEachIn(active, cursor.tick, cursor.tick + cursorStep(), [&](const Note& note) {
        if (!found && note.pitch == cursor.pitch) found = note;
    });
    return found;
}

int RollScene::pitchFor(int pitch) const {
    return snapToScale && scale && active != Family::Drums && !geometry.folded() ? scale->nearest(pitch) : pitch;
}

std::vector<Note> RollScene::chordNotes(const Note& clicked) const {
    if (active == Family::Drums) return {clicked};
    if (!chord.kind) return harmonised({clicked}, scale.value_or(Scale{}), chord.seventh, chord.inversion);
    std::vector<Note> notes;
    for (const int pitch : chordPitches(clicked.pitch, *chord.kind, chord.inversion))
        notes.push_back({clicked.start, clicked.length, static_cast<std::uint8_t>(pitch), clicked.velocity});
    return notes;
}

bool RollScene::selected(const Note& note) const {
    return std::ranges::binary_search(selection, note);
}

std::pair<std::size_t, std::size_t> RollScene::reaching(Family family, Tick from, Tick to) const {
    const auto& notes = song.track(family).notes();
    const auto first = std::ranges::lower_bound(notes, from - m_tracks[index(family)].longest, {}, &Note::start);
    const auto last = std::ranges::lower_bound(first, notes.end(), to, {}, &Note::start);
    return {static_cast<std::size_t>(first - notes.begin()), static_cast<std::size_t>(last - notes.begin())};
}

QRectF RollScene::rectOf(Family family, const Note& note) const {
    QRectF rect = geometry.noteRect(note.start, note.length, note.pitch);
    if (family == Family::Drums) {
        const double least = std::min(kLeastDrumWidth, geometry.pixelsPerTick() * kHitsApart);
        rect.setWidth(std::max(least, drumDiamonds
                                          ? std::min(geometry.rowHeight(), kHitsApart * geometry.pixelsPerTick())
                                          : std::min(rect.width(), geometry.rowHeight())));
    }
    rect.setWidth(std::max(rect.width(), kLeastNoteWidth));
    return rect;
}

std::optional<Note> RollScene::noteAt(Family family, QPointF point) const {
    const Tick at = geometry.tickAt(point.x());
    const double widest = drumDiamonds ? std::max(kLeastDrumWidth, geometry.rowHeight()) : kLeastDrumWidth;
    const Tick slack = static_cast<Tick>(widest / geometry.pixelsPerTick()) + 1;
    std::optional<Note> found;
    forEachIn(family, at - slack, at + 1, [&](const Note& note) {
        if (geometry.shows(note.pitch) && rectOf(family, note).contains(point)) found = note;
    });
    return found;
}

} // namespace muse
