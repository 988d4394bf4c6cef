// SPDX-License-Identifier: MIT
#include "core/music/edits/ReplaceSpan.h"

#include <algorithm>
#include <optional>

namespace muse {
namespace {

template <typename Part> EditExtent extentOf(const std::map<Family, Part>& tracks, TickSpan span) {
    EditExtent extent;
    for (const auto& [family, each] : tracks)
        extent |= EditExtent::of(SongPart::Notes, family, span);
    return extent;
}

/// Puts whole tracks and the list of generations back: the inverse of any edit of several tracks.
class RestoreTracks : public SongEdit {
public:
    RestoreTracks(std::string name, TickSpan span, std::map<Family, std::vector<Note>> notes,
                  std::vector<Generation> generations)
        : SongEdit(std::move(name)), m_span(span), m_notes(std::move(notes)), m_generations(std::move(generations)) {}

    SongEditPtr apply(Song& song) const override {
        std::map<Family, std::vector<Note>> before;
        for (const auto& [family, notes] : m_notes) {
            before[family] = song.track(family).notes();
            song.track(family).setNotes(notes);
        }
        auto inverse = std::make_unique<RestoreTracks>(name(), m_span, std::move(before), song.generations);
        song.generations = m_generations;
        return inverse;
    }
    [[nodiscard]] EditExtent extent() const override { return extentOf(m_notes, m_span); }

private:
    TickSpan m_span;
    std::map<Family, std::vector<Note>> m_notes;
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

} // namespace

ReplaceSpan::ReplaceSpan(std::string name, Tick from, Tick to, std::map<Family, Replacement> tracks, Generation origin)
    : SongEdit(std::move(name)), m_from(from), m_to(to), m_tracks(std::move(tracks)), m_origin(std::move(origin)) {}

SongEditPtr ReplaceSpan::apply(Song& song) const {
    std::map<Family, std::vector<Note>> after;
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
        after[family] = std::move(notes);
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
