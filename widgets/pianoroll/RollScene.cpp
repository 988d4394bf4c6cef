// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/RollScene.h"

#include <algorithm>

namespace muse {
namespace {

constexpr double kLeastNoteWidth = 3;
constexpr double kLeastDrumWidth = 7;

} // namespace

void RollScene::setSong(const Song& next) {
    song = next;
    chords.clear();
    geometry.setSongEnd(song.end());
    for (const Family family : kAllFamilies) {
        Tick longest = 0;
        for (const Note& note : song.track(family).notes())
            longest = std::max(longest, note.length);
        m_longest[index(family)] = longest;
    }
    std::erase_if(selection, [this](const Note& note) { return !song.track(active).contains(note); });
}

int RollScene::pitchFor(int pitch) const {
    return snapToScale && scale && active != Family::Drums ? scale->nearest(pitch) : pitch;
}

bool RollScene::selected(const Note& note) const {
    return std::ranges::binary_search(selection, note);
}

std::pair<std::size_t, std::size_t> RollScene::reaching(Family family, Tick from, Tick to) const {
    const auto& notes = song.track(family).notes();
    const auto first = std::ranges::lower_bound(notes, from - m_longest[index(family)], {}, &Note::start);
    const auto last = std::ranges::lower_bound(first, notes.end(), to, {}, &Note::start);
    return {static_cast<std::size_t>(first - notes.begin()), static_cast<std::size_t>(last - notes.begin())};
}

QRectF RollScene::rectOf(Family family, const Note& note) const {
    QRectF rect = geometry.noteRect(note.start, note.length, note.pitch);
    if (family == Family::Drums) rect.setWidth(std::max(kLeastDrumWidth, std::min(rect.width(), geometry.rowHeight())));
    rect.setWidth(std::max(rect.width(), kLeastNoteWidth));
    return rect;
}

std::optional<Note> RollScene::noteAt(Family family, QPointF point) const {
    const Tick at = geometry.tickAt(point.x());
    const Tick slack = static_cast<Tick>(kLeastDrumWidth / geometry.pixelsPerTick()) + 1;
    const auto [first, last] = reaching(family, at - slack, at + 1);
    const auto& notes = song.track(family).notes();
    for (std::size_t i = last; i-- > first;)
        if (rectOf(family, notes[i]).contains(point)) return notes[i];
    return std::nullopt;
}

} // namespace muse
