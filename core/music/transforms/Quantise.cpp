// SPDX-License-Identifier: MIT
#include "core/music/transforms/Quantise.h"

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr int kWhole = 100;

/// Where a line of the bar lies; no line lies behind the bar's end.
Tick line(const Bar& bar, Tick step, std::int64_t number, int swing) {
    const Tick late = number % 2 == 0 ? 0 : 2 * step * (swing - kStraight) / kWhole;
    return std::min(bar.start + number * step + late, bar.end());
}

/// The nearest line; the earlier of two.
Tick nearestLine(const Song& song, Tick tick, const QuantiseSettings& settings) {
    const Bar bar = barAt(song, tick);
    const Tick step = settings.grid > 0 ? settings.grid : bar.length;
    const std::int64_t below = (std::max<Tick>(tick, 0) - bar.start) / step;
    Tick nearest = bar.start;
    for (std::int64_t number = std::max<std::int64_t>(below - 1, 0); number <= below + 2; ++number) {
        const Tick candidate = line(bar, step, number, settings.swing);
        if (std::abs(candidate - tick) < std::abs(nearest - tick)) nearest = candidate;
    }
    return nearest;
}

Tick pulled(Tick from, Tick to, int strength) {
    return from + static_cast<Tick>(std::lround(static_cast<double>((to - from) * strength) / kWhole));
}

} // namespace

std::vector<Note> quantised(const Song& song, std::vector<Note> notes, const QuantiseSettings& wanted) {
    QuantiseSettings settings = wanted;
    settings.strength = std::clamp(settings.strength, 0, kWhole);
    settings.swing = std::clamp(settings.swing, kStraight, kMostSwing);
    for (Note& note : notes) {
        const Tick end = note.end();
        const Tick startLine = nearestLine(song, note.start, settings);
        if (settings.starts) note.start = pulled(note.start, startLine, settings.strength);
        if (!settings.ends) continue;
        Tick endLine = nearestLine(song, end, settings);
        const Tick least = settings.starts ? startLine : note.start;
        if (endLine <= least) endLine = least + (settings.grid > 0 ? settings.grid : barAt(song, least).length);
        note.length = std::max<Tick>(pulled(end, endLine, settings.strength) - note.start, 1);
    }
    return notes;
}

} // namespace muse
