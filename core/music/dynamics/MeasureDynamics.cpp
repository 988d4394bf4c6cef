// SPDX-License-Identifier: MIT
#include "core/music/dynamics/MeasureDynamics.h"

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr Tick kTicksPerSixteenth = kTicksPerQuarter / 4;
constexpr Tick kTicksPerTriplet = kTicksPerQuarter / 3;
constexpr Tick kMostMeasuredOffset = kTicksPerStep;
/// Fewer notes than these say nothing.
constexpr double kFewestNotes = 16;
/// Ticks from the grid, root mean square: what is nearer was put there, and rounded by a file's coarser division.
constexpr double kQuantisedOffset = 1;
constexpr double kFlatSpread = 0.5;

/// Ticks after the nearest multiple, which may be negative.
Tick afterNearest(Tick tick, Tick multiple) {
    const Tick rest = tick % multiple;
    return rest > multiple / 2 ? rest - multiple : rest;
}

const TimeSignature& signatureAt(const Song& song, Tick tick) {
    const auto next = std::ranges::upper_bound(song.signatures, tick, {}, &TimeSignature::at);
    return next == song.signatures.begin() ? *next : *std::prev(next);
}

void addNote(PlayedPosition& to, const Note& note, Tick inBar, Timing timing) {
    ++to.notes;
    to.velocities += note.velocity;
    to.velocitySquares += std::uint64_t{note.velocity} * note.velocity;
    const Tick offset = afterNearest(inBar, kTicksPerSixteenth);
    const bool triplet = std::abs(afterNearest(inBar, kTicksPerTriplet)) < std::abs(offset);
    if (timing == Timing::OnAGrid || triplet || std::abs(offset) > kMostMeasuredOffset) return;
    ++to.timed;
    to.offsets += static_cast<std::int32_t>(offset);
    to.offsetSquares += static_cast<std::uint32_t>(offset * offset);
}

/// The variance of all values about their one mean.
double variance(double count, double sum, double squares) {
    if (count <= 0) return 0;
    const double mean = sum / count;
    return std::max(squares / count - mean * mean, 0.0);
}

double deviation(double squares, double freedom) {
    return freedom > 0 ? std::sqrt(std::max(squares, 0.0) / freedom) : 0;
}

} // namespace

std::vector<PlayedPosition> playedPositions(const Song& song, Timing timing) {
    std::array<std::array<PlayedPosition, kMetricalPositions>, kParts> all{};
    for (const Family family : kAllFamilies)
        for (const Note& note : song.track(family).notes()) {
            const TimeSignature& signature = signatureAt(song, note.start);
            if (signature.numerator != 4 || signature.denominator != 4 || note.start < signature.at) continue;
            const Tick inBar = (note.start - signature.at) % kTicksPerBar;
            const auto sixteenth = static_cast<std::size_t>((inBar + kTicksPerSixteenth / 2) / kTicksPerSixteenth);
            addNote(all[index(partOf(family, note.pitch))][sixteenth % kMetricalPositions], note, inBar, timing);
        }
    std::vector<PlayedPosition> played;
    for (const Part part : kAllParts)
        for (std::size_t position = 0; position < kMetricalPositions; ++position) {
            PlayedPosition& each = all[index(part)][position];
            if (each.notes == 0) continue;
            each.part = part;
            each.position = static_cast<std::uint8_t>(position);
            played.push_back(each);
        }
    return played;
}

void DynamicsMeasure::add(std::span<const PlayedPosition> song) {
    while (!song.empty()) {
        const auto end = std::ranges::find_if(song, [&](const PlayedPosition& p) { return p.part != song[0].part; });
        const auto count = static_cast<std::size_t>(end - song.begin());
        addPart(song.first(count));
        song = song.subspan(count);
    }
}

void DynamicsMeasure::addPart(std::span<const PlayedPosition> part) {
    double notes = 0, velocities = 0, velocitySquares = 0;
    double timed = 0, offsetSquares = 0;
    for (const PlayedPosition& each : part) {
        notes += each.notes;
        velocities += each.velocities;
        velocitySquares += static_cast<double>(each.velocitySquares);
        timed += each.timed;
        offsetSquares += each.offsetSquares;
    }
    Level& level = m_levels[index(part.front().part)];
    level.notes += notes;
    level.velocities += velocities;
    const double mean = velocities / notes;
    const bool accented = variance(notes, velocities, velocitySquares) > kFlatSpread * kFlatSpread;
    const bool free = offsetSquares > timed * kQuantisedOffset * kQuantisedOffset;
    for (const PlayedPosition& each : part) {
        Sums& sums = m_sums[index(each.part)][each.position];
        if (accented) {
            sums.notes += each.notes;
            sums.accents += each.velocities - mean * each.notes;
            sums.velocity.squares +=
                each.notes * variance(each.notes, each.velocities, static_cast<double>(each.velocitySquares));
            sums.velocity.freedom += each.notes - 1;
        }
        if (free && each.timed > 0) {
            sums.timed += each.timed;
            sums.offsets += each.offsets;
            sums.offset.squares += each.timed * variance(each.timed, each.offsets, each.offsetSquares);
            sums.offset.freedom += each.timed - 1;
        }
    }
}

void DynamicsMeasure::measure(Part part, Dynamics& dynamics) const {
    const Level& level = m_levels[index(part)];
    if (level.notes == 0) return;
    const double mean = level.velocities / level.notes;
    double neutralMean = 0;
    for (std::size_t position = 0; position < kMetricalPositions; ++position)
        neutralMean += dynamics.at(part, position).velocity / kMetricalPositions;
    for (std::size_t position = 0; position < kMetricalPositions; ++position) {
        const Sums& sums = m_sums[index(part)][position];
        PositionDynamics& each = dynamics.at(part, position);
        double accent = each.velocity - neutralMean;
        if (sums.notes >= kFewestNotes) {
            accent = sums.accents / sums.notes;
            each.velocitySpread =
                std::min(deviation(sums.velocity.squares, sums.velocity.freedom), kMostVelocitySpread);
        }
        each.velocity = std::clamp(mean + accent, 1.0, 127.0);
        if (sums.timed >= kFewestNotes) {
            each.offset = sums.offsets / sums.timed;
            each.offsetSpread = deviation(sums.offset.squares, sums.offset.freedom);
        }
    }
}

std::optional<Dynamics> DynamicsMeasure::dynamics() const {
    if (std::ranges::all_of(m_levels, [](const Level& level) { return level.notes == 0; })) return std::nullopt;
    Dynamics dynamics = neutralDynamics();
    for (const Part part : kAllParts)
        measure(part, dynamics);
    return dynamics;
}

} // namespace muse
