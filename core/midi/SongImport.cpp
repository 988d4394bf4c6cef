// SPDX-License-Identifier: MIT
#include "core/midi/SongImport.h"

#include "core/midi/ImportControls.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace muse {
namespace {

constexpr int kDrumChannel = 9;

bool within(int program, int first, int last) {
    return program >= first && program <= last;
}

/// What the three rules agree on.
std::optional<Family> commonFamily(int channel, int program) {
    if (channel == kDrumChannel) return Family::Drums;
    if (within(program, 32, 39)) return Family::Bass;
    if (within(program, 24, 31)) return Family::Guitar;
    if (within(program, 0, 7)) return Family::Piano;
    return std::nullopt;
}

template <typename Key> Key mostUsed(const std::map<Key, std::size_t>& uses) {
    return std::ranges::max_element(uses, {}, [](const auto& entry) { return entry.second; })->first;
}

struct FamilyNotes {
    std::vector<Note> notes;
    std::map<int, std::size_t> programs;
    std::map<std::uint8_t, std::size_t> channels;
    std::string name;

    void add(const MidiNote& note, const std::string& trackName) {
        notes.push_back(note.note);
        ++programs[note.program];
        ++channels[note.channel];
        if (name.empty()) name = trackName;
    }
    [[nodiscard]] int mainProgram() const { return mostUsed(programs); }
    [[nodiscard]] std::uint8_t mainChannel() const { return mostUsed(channels); }
    /// The v3 rule's score of a single track: distinct pitches and steps that sound (reference.md 4.3).
    [[nodiscard]] std::size_t score() const {
        std::set<int> pitches;
        std::vector<Tick> steps;
        for (const Note& note : notes) {
            pitches.insert(note.pitch);
            // A long note cannot score more than a few bars, which also bounds the work on damaged files.
            const Tick last = std::min(note.end(), note.start + 4 * kTicksPerBar);
            for (Tick step = note.start / kTicksPerStep; step * kTicksPerStep < last; ++step)
                steps.push_back(step);
        }
        std::ranges::sort(steps);
        return pitches.size() + static_cast<std::size_t>(std::unique(steps.begin(), steps.end()) - steps.begin());
    }
};

using Families = std::array<FamilyNotes, kFamilies>;

/// A track that this program wrote is what it was; any other goes by channel and program.
std::optional<Family> familyOf(const MidiTrack& track, const MidiNote& note, MergeRule rule) {
    return track.family ? track.family : familyOf(note.channel, note.program, rule);
}

Families mergedByFamily(const MidiFile& file, MergeRule rule) {
    Families families;
    for (const MidiTrack& track : file.tracks)
        for (const MidiNote& note : track.notes)
            if (const auto family = familyOf(track, note, rule)) families[index(*family)].add(note, track.name);
    return families;
}

/// Track, channel and program of a note: the part that it belongs to.
using PartKey = std::tuple<std::size_t, int, int>;

PartKey partOf(std::size_t track, const MidiNote& note) {
    return {track, note.channel, note.channel == kDrumChannel ? 0 : note.program};
}

Families bestTracks(const MidiFile& file) {
    std::map<PartKey, FamilyNotes> parts;
    for (std::size_t i = 0; i < file.tracks.size(); ++i)
        for (const MidiNote& note : file.tracks[i].notes)
            parts[partOf(i, note)].add(note, file.tracks[i].name);
    Families families;
    std::array<std::size_t, kFamilies> best{};
    for (auto& [key, part] : parts) {
        const auto own = file.tracks[std::get<0>(key)].family;
        const auto family = own ? own : familyOf(std::get<1>(key), std::get<2>(key), MergeRule::BestTrack);
        if (!family) continue;
        const std::size_t score = part.score();
        if (score <= best[index(*family)]) continue;
        best[index(*family)] = score;
        families[index(*family)] = std::move(part);
    }
    return families;
}

/// A pitch can sound once at a time: of notes struck together the longest and loudest stays, and a note that is struck
/// again ends there. So what is written to a MIDI file comes back the same.
std::vector<Note> withoutDoubles(std::vector<Note> notes) {
    std::ranges::sort(notes);
    std::vector<Note> kept;
    std::array<std::size_t, 128> last;
    last.fill(notes.size());
    for (const Note& note : notes) {
        std::size_t& before = last[note.pitch];
        if (before < kept.size() && kept[before].start == note.start) {
            kept[before].length = std::max(kept[before].length, note.length);
            kept[before].velocity = std::max(kept[before].velocity, note.velocity);
            continue;
        }
        if (before < kept.size()) kept[before].length = std::min(kept[before].length, note.start - kept[before].start);
        before = kept.size();
        kept.push_back(note);
    }
    return kept;
}

Song assembled(const MidiFile& file, Families families) {
    Song song;
    song.tempo = file.tempo;
    song.key = file.key;
    song.markers = file.markers;
    song.lyrics = file.lyrics;
    song.signatures = file.signatures;
    if (song.signatures.empty() || song.signatures.front().at > 0)
        song.signatures.insert(song.signatures.begin(), TimeSignature{});
    if (!file.tracks.empty() && file.tracks.front().notes.empty()) song.title = file.tracks.front().name;

    // A track of our own files keeps its name and settings where it has no notes.
    for (const MidiTrack& each : file.tracks) {
        if (!each.family || !families[index(*each.family)].notes.empty()) continue;
        Track& track = song.track(*each.family);
        track.settings.program = each.program;
        if (!each.name.empty()) track.settings.name = each.name;
        importControls(file, static_cast<std::uint8_t>(midiChannel(*each.family)), track);
    }
    for (const Family family : kAllFamilies) {
        FamilyNotes& found = families[index(family)];
        if (found.notes.empty()) continue;
        Track& track = song.track(family);
        track.settings.program = found.mainProgram();
        if (!found.name.empty()) track.settings.name = found.name;
        const std::uint8_t channel = found.mainChannel();
        track.setNotes(withoutDoubles(std::move(found.notes)));
        importControls(file, channel, track);
    }
    return song;
}

} // namespace

std::string_view name(MergeRule rule) {
    switch (rule) {
    case MergeRule::Lpd5:
        return "lpd5";
    case MergeRule::Paper:
        return "paper";
    case MergeRule::BestTrack:
        return "best-track";
    }
    return "";
}

std::optional<MergeRule> mergeRuleNamed(std::string_view wanted) {
    for (const MergeRule rule : {MergeRule::Lpd5, MergeRule::Paper, MergeRule::BestTrack})
        if (name(rule) == wanted) return rule;
    return std::nullopt;
}

std::optional<Family> familyOf(int channel, int program, MergeRule rule) {
    if (const auto family = commonFamily(channel, program)) return family;
    switch (rule) {
    case MergeRule::Lpd5:
        if (program <= 95 || within(program, 104, 111)) return Family::Strings;
        return std::nullopt;
    case MergeRule::Paper:
        return Family::Strings;
    case MergeRule::BestTrack:
        if (within(program, 16, 23)) return Family::Piano;
        if (within(program, 40, 51)) return Family::Strings;
        return std::nullopt;
    }
    return std::nullopt;
}

std::vector<ImportPart> importParts(const MidiFile& file, MergeRule rule) {
    std::vector<ImportPart> parts;
    for (std::size_t i = 0; i < file.tracks.size(); ++i) {
        std::map<PartKey, std::size_t> known;
        for (const MidiNote& note : file.tracks[i].notes) {
            const PartKey key = partOf(i, note);
            const auto [found, fresh] = known.try_emplace(key, parts.size());
            if (fresh)
                parts.push_back({i, file.tracks[i].name, std::get<1>(key), std::get<2>(key), 0, 127, 0,
                                 familyOf(file.tracks[i], note, rule)});
            ImportPart& part = parts[found->second];
            ++part.notes;
            part.lowest = std::min<int>(part.lowest, note.note.pitch);
            part.highest = std::max<int>(part.highest, note.note.pitch);
        }
    }
    return parts;
}

Song toSong(const MidiFile& file, MergeRule rule) {
    return assembled(file, rule == MergeRule::BestTrack ? bestTracks(file) : mergedByFamily(file, rule));
}

Song toSong(const MidiFile& file, std::span<const ImportPart> parts) {
    std::map<PartKey, Family> wanted;
    for (const ImportPart& part : parts)
        if (part.family) wanted.emplace(PartKey{part.track, part.channel, part.program}, *part.family);
    Families families;
    for (std::size_t i = 0; i < file.tracks.size(); ++i)
        for (const MidiNote& note : file.tracks[i].notes)
            if (const auto found = wanted.find(partOf(i, note)); found != wanted.end())
                families[index(found->second)].add(note, file.tracks[i].name);
    return assembled(file, std::move(families));
}

} // namespace muse
