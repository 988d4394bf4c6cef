// SPDX-License-Identifier: MIT
#include "core/music/edits/ReplaceSpan.h"

#include <algorithm>

namespace muse {
namespace {

EditExtent extentOf(const std::map<Family, std::vector<Note>>& notes, TickSpan span) {
    EditExtent extent;
    for (const auto& [family, each] : notes)
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

} // namespace

ReplaceSpan::ReplaceSpan(std::string name, Tick from, Tick to, std::map<Family, std::vector<Note>> notes,
                         Generation origin)
    : SongEdit(std::move(name)), m_from(from), m_to(to), m_notes(std::move(notes)), m_origin(std::move(origin)) {}

SongEditPtr ReplaceSpan::apply(Song& song) const {
    std::map<Family, std::vector<Note>> after;
    TickSpan span{m_from, m_to};
    for (const auto& [family, fresh] : m_notes) {
        std::vector<Note> notes;
        for (Note note : song.track(family).notes()) {
            if (note.start < m_to && note.end() > m_from) span.to = std::max(span.to, note.end());
            if (note.start >= m_from && note.start < m_to) continue;
            if (note.start < m_from && note.end() > m_from) note.length = m_from - note.start;
            notes.push_back(note);
        }
        for (const Note& note : fresh)
            span.to = std::max(span.to, note.end());
        notes.insert(notes.end(), fresh.begin(), fresh.end());
        after[family] = std::move(notes);
    }
    std::vector<Generation> generations = song.generations;
    generations.push_back(m_origin);
    return RestoreTracks(name(), span, std::move(after), std::move(generations)).apply(song);
}

/// What begins in the span may ring on as long as it likes.
EditExtent ReplaceSpan::extent() const {
    return extentOf(m_notes, {m_from, kAllTime.to});
}

} // namespace muse
