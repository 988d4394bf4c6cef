// SPDX-License-Identifier: MIT
#include "core/music/dynamics/Expression.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace muse {
namespace {

constexpr Tick kTicksPerSixteenth = kTicksPerQuarter / 4;
constexpr std::size_t kKeys = 128;

enum class Chance : std::uint64_t { Velocity, Offset };

/// SplitMix64 (Steele et al. 2014): each bit of what comes out depends on all that went in.
std::uint64_t mixed(std::uint64_t value) {
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

/// Of mean 0 and deviation 1, nearly normal, and within 3.5: the sum of four even draws, which are the same numbers on
/// every machine.
double chance(std::uint64_t seed, Part part, Tick place, Chance what) {
    constexpr int kBits = 16;
    constexpr double kValues = 1 << kBits;
    std::uint64_t bits = mixed(seed);
    for (const std::uint64_t each :
         {static_cast<std::uint64_t>(part), static_cast<std::uint64_t>(place), static_cast<std::uint64_t>(what)})
        bits = mixed(bits ^ each);
    double sum = 0;
    for (int draw = 0; draw < 4; ++draw, bits >>= kBits)
        sum += static_cast<double>(bits & 0xffff) - (kValues - 1) / 2;
    return sum / std::sqrt((kValues * kValues - 1) / 3);
}

/// Where a note lies: in which bar, at which of its positions, and how far from the first bar.
struct Place {
    FittedBar bar;
    std::size_t position = 0;
    Tick fromFirstBar = 0;
};

Place placeOf(Tick start, std::span<const FittedBar> bars) {
    const auto after = std::ranges::upper_bound(bars, start, {}, &FittedBar::start);
    const FittedBar& bar = after == bars.begin() ? *after : *std::prev(after);
    const Tick sixteenth = (start - bar.start + bar.offset + kTicksPerSixteenth / 2) / kTicksPerSixteenth;
    return {bar, static_cast<std::size_t>(sixteenth) % kMetricalPositions, start - bars.front().start};
}

std::vector<Tick> onsetsOf(const std::vector<Note>& notes) {
    std::vector<Tick> onsets;
    for (const Note& note : notes)
        if (onsets.empty() || onsets.back() != note.start) onsets.push_back(note.start);
    return onsets;
}

/// As much of a shift as leaves a note in its bar and the order of onsets alone.
Tick held(Tick shift, Tick start, const FittedBar& bar, const std::vector<Tick>& onsets) {
    Tick least = bar.start - start;
    Tick most = bar.end() - 1 - start;
    const auto here = std::ranges::lower_bound(onsets, start);
    // Both neighbours may come nearer, each by less than half of the way.
    if (here != onsets.begin()) least = std::max(least, -((start - *std::prev(here) - 1) / 2));
    if (std::next(here) != onsets.end()) most = std::min(most, (*std::next(here) - start - 1) / 2);
    return std::clamp(shift, std::min(least, Tick{0}), std::max(most, Tick{0}));
}

std::uint8_t louder(std::uint8_t velocity, double towards, double amount) {
    const double mixed = velocity + amount * (towards - velocity);
    return static_cast<std::uint8_t>(std::lround(std::clamp(mixed, 1.0, 127.0)));
}

/// A pitched note is released when it was; a drum rings as long as it did, unless that is beyond the bars.
void move(Note& note, Tick shift, bool drum, Tick end) {
    const Tick before = note.end();
    note.start += shift;
    if (!drum) note.length = before - note.start;
    note.length = std::min(note.length, std::max(end, before) - note.start);
}

void cutWhereStruckAgain(std::vector<Note>& notes) {
    std::array<Note*, kKeys> last{};
    for (Note& note : notes) {
        Note*& previous = last[note.pitch];
        if (previous) previous->length = std::min(previous->length, note.start - previous->start);
        previous = &note;
    }
}

} // namespace

std::vector<Note> expressed(std::vector<Note> notes, Family family, const Expression& expression,
                            std::span<const FittedBar> bars) {
    const double amount = std::min(expression.amount, 1.0);
    if (!(amount > 0) || bars.empty()) return notes;
    const bool drums = family == Family::Drums;
    const std::vector<Tick> onsets = onsetsOf(notes);
    for (Note& note : notes) {
        const Part part = partOf(family, note.pitch);
        const Place place = placeOf(note.start, bars);
        const PositionDynamics& dynamics = expression.dynamics.at(part, place.position);
        const auto drawn = [&](double mean, double spread, Chance what) {
            return mean + spread * chance(expression.seed, part, place.fromFirstBar, what);
        };
        note.velocity =
            louder(note.velocity, drawn(dynamics.velocity, dynamics.velocitySpread, Chance::Velocity), amount);
        const double offset = amount * drawn(dynamics.offset, dynamics.offsetSpread, Chance::Offset);
        Tick shift = held(std::lround(std::clamp(offset, -kMostOffset, kMostOffset)), note.start, place.bar, onsets);
        // What is held sounds for half of its time at least.
        if (!drums) shift = std::min(shift, note.length / 2);
        move(note, shift, drums, bars.back().end());
    }
    std::ranges::sort(notes);
    cutWhereStruckAgain(notes);
    return notes;
}

} // namespace muse
