// SPDX-License-Identifier: MIT
#include "core/music/transforms/Pieces.h"

#include <algorithm>
#include <array>
#include <optional>

namespace muse {

std::vector<Note> splitAt(const std::vector<Note>& notes, Tick tick) {
    std::vector<Note> pieces;
    for (const Note& note : notes) {
        if (tick <= note.start || tick >= note.end()) {
            pieces.push_back(note);
            continue;
        }
        pieces.push_back({note.start, tick - note.start, note.pitch, note.velocity});
        pieces.push_back({tick, note.end() - tick, note.pitch, note.velocity});
    }
    return pieces;
}

std::vector<Note> splitInto(const std::vector<Note>& notes, int parts) {
    std::vector<Note> pieces;
    for (const Note& note : notes) {
        const Tick count = std::clamp<Tick>(parts, 1, std::max<Tick>(note.length, 1));
        for (Tick i = 0; i < count; ++i) {
            const Tick from = note.length * i / count;
            pieces.push_back({note.start + from, note.length * (i + 1) / count - from, note.pitch, note.velocity});
        }
    }
    return pieces;
}

std::vector<Note> glued(const Track& track, const std::vector<Note>& chosenNotes) {
    std::vector<Note> chosen = chosenNotes;
    std::ranges::sort(chosen);
    std::vector<Note> others;
    std::ranges::set_difference(track.notes(), chosen, std::back_inserter(others));
    std::vector<Note> both;
    std::ranges::merge(chosen, others, std::back_inserter(both));
    std::array<std::optional<Note>, 128> growing;
    std::vector<Note> result;
    std::size_t nextChosen = 0;
    for (const Note& note : both) {
        auto& open = growing[note.pitch];
        const bool mine = nextChosen < chosen.size() && chosen[nextChosen] == note;
        if (mine) ++nextChosen;
        if (mine && open) {
            open->length = std::max(open->end(), note.end()) - open->start;
        } else if (mine) {
            open = note;
        } else if (open) {
            result.push_back(*open);
            open.reset();
        }
    }
    for (const auto& open : growing)
        if (open) result.push_back(*open);
    std::ranges::sort(result);
    return result;
}

} // namespace muse
