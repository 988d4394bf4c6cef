// SPDX-License-Identifier: MIT
#include "core/midi/OwnTracks.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace muse {
namespace {

struct Bound {
    Family family;
    std::string name;
    std::uint8_t channel;
};

std::set<std::uint8_t> channelsOf(const MidiTrack& track, const TrackEvents& chunk) {
    std::set<std::uint8_t> channels;
    for (const MidiNote& note : track.notes)
        channels.insert(note.channel);
    for (const MidiControl& control : track.controls)
        channels.insert(control.channel);
    for (const RawProgram& program : chunk.programs)
        channels.insert(program.channel);
    return channels;
}

/// The channel that each note of a family speaks of.
std::vector<Bound> boundFamilies(const TrackEvents& chunk, const std::set<std::uint8_t>& channels) {
    std::vector<Bound> bound;
    for (const RawFamily& each : chunk.families) {
        const auto home = static_cast<std::uint8_t>(midiChannel(each.family));
        const bool known = std::ranges::any_of(bound, [&](const Bound& other) { return other.family == each.family; });
        if (known) continue;
        if (channels.contains(home) || channels.empty())
            bound.push_back({each.family, each.name, home});
        else if (chunk.families.size() == 1 && channels.size() == 1 && each.family != Family::Drums &&
                 *channels.begin() != midiChannel(Family::Drums))
            bound.push_back({each.family, each.name, *channels.begin()}); // moved to another channel as a whole
    }
    return bound;
}

/// What a track has on a channel goes out of it.
MidiTrack taken(MidiTrack& from, std::uint8_t channel) {
    MidiTrack part;
    const auto move = [channel](auto& source, auto& target) {
        const auto isThere = [channel](const auto& each) { return each.channel == channel; };
        std::ranges::copy_if(source, std::back_inserter(target), isThere);
        std::erase_if(source, isThere);
    };
    move(from.notes, part.notes);
    move(from.controls, part.controls);
    return part;
}

} // namespace

std::vector<MidiTrack> takenApart(MidiTrack track, const TrackEvents& chunk) {
    const std::set<std::uint8_t> channels = channelsOf(track, chunk);
    const std::vector<Bound> bound = boundFamilies(chunk, channels);
    if (bound.size() == 1 && channels.size() <= 1) track.family = bound.front().family;
    if (bound.empty() || track.family) return {std::move(track)};
    std::vector<MidiTrack> parts;
    for (const Bound& each : bound) {
        MidiTrack part = taken(track, each.channel);
        part.family = each.family;
        part.name = each.name;
        const auto program = std::ranges::find(chunk.programs, each.channel, &RawProgram::channel);
        if (program != chunk.programs.end()) part.program = program->program;
        parts.push_back(std::move(part));
    }
    // The first name is the song's, unless it stands right before a family.
    if (chunk.families.front().name == track.name && !chunk.severalNames) track.name.clear();
    parts.insert(parts.begin(), std::move(track));
    return parts;
}

} // namespace muse
