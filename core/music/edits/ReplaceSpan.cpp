// SPDX-License-Identifier: MIT
#include "core/music/edits/ReplaceSpan.h"

#include "core/music/transforms/Lanes.h"

#include <algorithm>
#include <optional>

namespace muse {
namespace {

template <typename Part> EditExtent extentOf(const std::map<Family, Part>& tracks, TickSpan span) {
    EditExtent extent;
    for (const auto& [family, each] : tracks)
        for (const SongPart part : {SongPart::Notes, SongPart::Controls})
            extent |= EditExtent::of(part, family, span);
    return extent;
}

/// Puts the notes and lanes of whole tracks and the list of generations back: the inverse of any edit of several
/// tracks.
class RestoreTracks : public SongEdit {
public:
    /// The settings of the tracks do not matter.
    RestoreTracks(std::string name, TickSpan span, std::map<Family, Track> tracks, std::vector<Generation> generations)
        : SongEdit(std::move(name)), m_span(span), m_tracks(std::move(tracks)), m_generations(std::move(generations)) {}

    SongEditPtr apply(Song& song) const override {
        std::map<Family, Track> before;
        for (const auto& [family, played] : m_tracks) {
            Track& track = song.track(family);
            before[family] = track;
            const TrackSettings settings = track.settings;
            track = played;
            track.settings = settings;
        }
        auto inverse = std::make_unique<RestoreTracks>(name(), m_span, std::move(before), song.generations);
        song.generations = m_generations;
        return inverse;
    }
    [[nodiscard]] EditExtent extent() const override { return extentOf(m_tracks, m_span); }

private:
    TickSpan m_span;
    std::map<Family, Track> m_tracks;
    std::vector<Generation> m_generations;
};

/// A part of the span that holds a tick, or the next one after it.
const TickSpan* keptFrom(const std::vector<TickSpan>& kept, Tick tick) {
    const auto found = std::ranges::find_if(kept, [tick](const TickSpan& each) { return each.to > tick; });
    return found == kept.end() ? nullptr : &*found;
}

bool isKept(const std::vector<TickSpan>& kept, Tick tick) {
    const TickSpan* next = keptFrom(kept, tick);
    return next && next->from <= tick;
}

/// A new note as kept parts and kept notes let it be; nothing where they leave no room.
std::optional<Note> fitted(Note note, const std::vector<TickSpan>& kept, const std::vector<Note>& staying) {
    Tick end = note.end();
    if (const TickSpan* next = keptFrom(kept, note.start)) {
        if (next->from <= note.start) return std::nullopt;
        end = std::min(end, next->from);
    }
    for (const Note& other : staying) {
        if (other.start >= end) break;
        if (other.pitch != note.pitch || other.end() <= note.start) continue;
        if (other.start <= note.start) return std::nullopt;
        end = other.start;
    }
    note.length = end - note.start;
    return note;
}

/// What belonged to the notes that went goes with them; kept parts keep theirs.
void letGoOfControllers(Track& track, TickSpan span, const std::vector<TickSpan>& kept) {
    for (const Controller controller : kAllControllers) {
        if (!isPlayed(controller) || track.controls(controller).empty()) continue;
        ControlPoints points = track.controls(controller);
        Tick from = span.from;
        for (const TickSpan& each : kept) {
            points = withRest(controller, points, {from, std::min(each.from, span.to)});
            from = std::max(from, each.to);
        }
        points = withRest(controller, points, {from, span.to});
        track.setControls(controller, std::move(points));
    }
}

} // namespace

ReplaceSpan::ReplaceSpan(std::string name, Tick from, Tick to, std::map<Family, Replacement> tracks, Generation origin)
    : SongEdit(std::move(name)), m_from(from), m_to(to), m_tracks(std::move(tracks)), m_origin(std::move(origin)) {}

SongEditPtr ReplaceSpan::apply(Song& song) const {
    std::map<Family, Track> after;
    TickSpan span{m_from, m_to};
    for (const auto& [family, fresh] : m_tracks) {
        std::vector<Note> notes;
        std::vector<Note> staying; // what new notes make way for
        for (Note note : song.track(family).notes()) {
            const bool within = note.start >= m_from && note.start < m_to;
            const bool reachesIn = note.start < m_from && note.end() > m_from;
            if (note.start < m_to && note.end() > m_from) span.to = std::max(span.to, note.end());
            if (within && !isKept(fresh.kept, note.start)) continue;
            if (reachesIn && !isKept(fresh.kept, m_from) && !isKept(fresh.kept, note.start))
                note.length = m_from - note.start;
            else if (within || reachesIn || note.start >= m_to)
                staying.push_back(note);
            notes.push_back(note);
        }
        for (const Note& note : fresh.notes)
            if (const auto fits = fitted(note, fresh.kept, staying)) {
                span.to = std::max(span.to, fits->end());
                notes.push_back(*fits);
            }
        Track& track = after[family] = song.track(family);
        track.setNotes(std::move(notes));
        letGoOfControllers(track, {m_from, m_to}, fresh.kept);
    }
    std::vector<Generation> generations = song.generations;
    generations.push_back(m_origin);
    return RestoreTracks(name(), span, std::move(after), std::move(generations)).apply(song);
}

/// What begins in the span may ring on as long as it likes.
EditExtent ReplaceSpan::extent() const {
    return extentOf(m_tracks, {m_from, kAllTime.to});
}

} // namespace muse
