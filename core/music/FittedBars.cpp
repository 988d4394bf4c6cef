// SPDX-License-Identifier: MIT
#include "core/music/FittedBars.h"

#include "core/music/PianorollConversion.h"

#include <algorithm>
#include <iterator>

namespace muse {
namespace {

void addBar(const Song& song, std::int64_t number, std::vector<FittedBar>& bars) {
    const Bar bar = barNumber(song, number);
    const Tick next = std::min(barNumber(song, number + 1).length, kTicksPerBar);
    if (number == 0 && bar.length < next) return bars.push_back({bar.start, bar.length, next - bar.length});
    for (Tick done = 0; done < bar.length; done += kTicksPerBar)
        bars.push_back({bar.start + done, std::min(bar.length - done, kTicksPerBar)});
}

/// Where a tick of the song lies in the roll.
Tick inRoll(std::span<const FittedBar> bars, Tick tick) {
    const auto after = std::ranges::upper_bound(bars, tick, {}, &FittedBar::start);
    const auto at = after == bars.begin() ? after : std::prev(after);
    return (at - bars.begin()) * kTicksPerBar + at->offset + (tick - at->start);
}

/// Where a tick of the roll lies in the song.
Tick inSong(std::span<const FittedBar> bars, Tick tick) {
    const auto number = std::min(static_cast<std::size_t>(tick / kTicksPerBar), bars.size() - 1);
    const Tick within = tick - static_cast<Tick>(number) * kTicksPerBar - bars[number].offset;
    // A roll's last notes may end a step beyond it.
    const bool beyond = number + 1 == bars.size() && bars[number].length == kTicksPerBar;
    return bars[number].start + (beyond ? within : std::clamp(within, Tick{0}, bars[number].length));
}

/// A tick of the roll's bar.
bool heard(const FittedBar& bar, Tick tick) {
    return tick >= bar.offset && tick < bar.offset + bar.length;
}

} // namespace

std::vector<FittedBar> fittedBars(const Song& song, std::int64_t first, int count) {
    std::vector<FittedBar> bars;
    for (std::int64_t number = first; number < first + count; ++number)
        addBar(song, number, bars);
    return bars;
}

std::vector<FittedBar> fittedBarsForRoll(const Song& song, std::int64_t first, int rollBars) {
    std::vector<FittedBar> bars;
    for (std::int64_t number = first; bars.size() < static_cast<std::size_t>(rollBars); ++number)
        addBar(song, number, bars);
    bars.resize(static_cast<std::size_t>(rollBars));
    return bars;
}

bool wholeBars(std::span<const FittedBar> bars) {
    return std::ranges::all_of(bars, [](const FittedBar& bar) { return bar.length == kTicksPerBar; });
}

Pianoroll toPianoroll(const Song& song, std::span<const FittedBar> bars) {
    if (bars.empty()) return Pianoroll();
    const int count = static_cast<int>(bars.size());
    if (wholeBars(bars)) return toPianoroll(song, bars.front().start, count);
    Song moved;
    for (const Family family : kAllFamilies) {
        std::vector<Note> notes;
        for (Note note : song.track(family).notesIn(bars.front().start, bars.back().end())) {
            const Tick start = inRoll(bars, note.start);
            // What ends with a stretch ends there in the roll, too.
            note.length = note.length > 0 ? inRoll(bars, note.end() - 1) + 1 - start : 0;
            note.start = start;
            notes.push_back(note);
        }
        moved.track(family).setNotes(std::move(notes));
    }
    return toPianoroll(moved, Tick{0}, count);
}

std::vector<Note> toNotes(const Pianoroll& roll, Family family, std::span<const FittedBar> bars) {
    if (bars.empty()) return {};
    std::vector<Note> notes;
    for (Note note : toNotes(roll, family)) {
        if (family == Family::Drums && (note.pitch < kLowestDrum || note.pitch > kHighestDrum)) continue;
        const auto number = static_cast<std::size_t>(note.start / kTicksPerBar);
        if (number >= bars.size() || !heard(bars[number], note.start % kTicksPerBar)) continue;
        const Tick start = inSong(bars, note.start);
        note.length = inSong(bars, note.end()) - start;
        note.start = start;
        if (note.length > 0) notes.push_back(note);
    }
    return notes;
}

Pianoroll asHeard(const Pianoroll& roll, std::span<const FittedBar> bars) {
    if (wholeBars(bars)) return roll;
    Song song;
    for (const Family family : kAllFamilies)
        song.track(family).setNotes(toNotes(roll, family, bars));
    return toPianoroll(song, bars);
}

} // namespace muse
