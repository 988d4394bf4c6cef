// SPDX-License-Identifier: MIT
#include "core/midi/SongImport.h"

#include "core/midi/ImportControls.h"
#include "core/music/Overlaps.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>
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
    /// The one with most notes first.
    [[nodiscard]] std::vector<std::uint8_t> channelsByUse() const {
        std::vector<std::uint8_t> all;
        for (const auto& [channel, uses] : channels)
            all.push_back(channel);
        std::ranges::stable_sort(all, std::greater{}, [this](std::uint8_t channel) { return channels.at(channel); });
        return all;
    }
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

/// What happens to notes on their way into a song.
struct Fates {
    std::array<std::size_t, kFamilies> moved{}; ///< to a family that their program does not name
    std::set<int> movedPrograms;
    std::size_t leftOut = 0;
    std::set<int> leftOutPrograms;
    std::size_t outplayed = 0; ///< left out, as another track of the family plays more
    std::size_t merged = 0;    ///< with one that begins with them on the same pitch
};

std::string listed(const std::set<int>& programs) {
    std::string text;
    for (const int program : programs)
        text += fmt::format("{}{}", text.empty() ? "" : ", ", program + 1);
    return fmt::format("program{} {}", programs.size() == 1 ? "" : "s", text);
}

std::string notes(std::size_t count) {
    return count == 1 ? "1 note" : fmt::format("{} notes", count);
}

std::vector<std::string> reportOf(const Fates& fates) {
    std::vector<std::string> lines;
    std::string moved;
    for (const Family family : kAllFamilies)
        if (const std::size_t count = fates.moved[index(family)]; count > 0)
            moved += fmt::format("{}{} to {}", moved.empty() ? "" : ", ", notes(count), name(family));
    if (!moved.empty())
        lines.push_back(fmt::format("Sounds that belong to no family ({}) went where their range fits best: {}.",
                                    listed(fates.movedPrograms), moved));
    if (fates.leftOut > 0)
        lines.push_back(
            fmt::format("Left out, as no family takes {}: {}.", listed(fates.leftOutPrograms), notes(fates.leftOut)));
    if (fates.outplayed > 0)
        lines.push_back(
            fmt::format("Left out, as another track of the family plays more: {}.", notes(fates.outplayed)));
    if (fates.merged > 0)
        lines.push_back(fmt::format("Merged with a note that begins with it on the same pitch of its family: {}.",
                                    notes(fates.merged)));
    return lines;
}

/// Where the instruments of a family are at home. Guitars are left out: nothing of theirs is among the sounds that this
/// is asked for, and their range lies within that of the strings.
struct Range {
    Family family;
    int lowest;
    int highest;
};
constexpr std::array<Range, 3> kRanges = {
    {{Family::Bass, 28, 55}, {Family::Strings, 48, 96}, {Family::Piano, 21, 108}}}; // narrowest first

/// The family that leaves the fewest of the notes outside its range; of several the one with the narrowest.
Family fittingFamily(const std::array<std::size_t, 128>& pitches) {
    const auto outside = [&](const Range& range) {
        std::size_t count = 0;
        for (std::size_t pitch = 0; pitch < pitches.size(); ++pitch)
            if (!within(static_cast<int>(pitch), range.lowest, range.highest)) count += pitches[pitch];
        return count;
    };
    return std::ranges::min_element(kRanges, {}, outside)->family;
}

/// Drums are of their own channel, wherever a file has put them.
int channelOf(const MidiNote& note) {
    return note.isDrum() ? kDrumChannel : note.channel;
}

/// A track that this program wrote is what it was; any other goes by channel and program.
std::optional<Family> familyOf(const MidiTrack& track, const MidiNote& note, MergeRule rule) {
    return track.family ? track.family : familyOf(channelOf(note), note.program, rule);
}

Families mergedByFamily(const MidiFile& file, MergeRule rule, Fates& fates) {
    Families families;
    for (const MidiTrack& track : file.tracks)
        for (const MidiNote& note : track.notes) {
            if (const auto family = familyOf(track, note, rule)) {
                families[index(*family)].add(note, track.name);
            } else {
                ++fates.leftOut;
                fates.leftOutPrograms.insert(note.program);
            }
        }
    return families;
}

/// Track, channel and program of a note: the part that it belongs to.
using PartKey = std::tuple<std::size_t, int, int>;

PartKey partOf(std::size_t track, const MidiNote& note) {
    return {track, channelOf(note), note.isDrum() ? 0 : note.program};
}

Families bestTracks(const MidiFile& file, Fates& fates) {
    std::map<PartKey, FamilyNotes> parts;
    for (std::size_t i = 0; i < file.tracks.size(); ++i)
        for (const MidiNote& note : file.tracks[i].notes)
            parts[partOf(i, note)].add(note, file.tracks[i].name);
    Families families;
    std::array<std::size_t, kFamilies> best{};
    for (auto& [key, part] : parts) {
        const auto own = file.tracks[std::get<0>(key)].family;
        const auto family = own ? own : familyOf(std::get<1>(key), std::get<2>(key), MergeRule::BestTrack);
        if (!family) {
            fates.leftOut += part.notes.size();
            fates.leftOutPrograms.insert(std::get<2>(key));
            continue;
        }
        const std::size_t score = part.score();
        const bool better = score > best[index(*family)];
        fates.outplayed += better ? families[index(*family)].notes.size() : part.notes.size();
        if (!better) continue;
        best[index(*family)] = score;
        families[index(*family)] = std::move(part);
    }
    return families;
}

/// Notes as a track of a song can play them; two instruments of a family may want one key at once.
std::vector<Note> playable(std::vector<Note> notes, Fates& fates) {
    std::ranges::sort(notes);
    const std::size_t before = notes.size();
    notes = withoutOverlaps(notes);
    fates.merged += before - notes.size();
    return notes;
}

ImportedSong assembled(const MidiFile& file, Families families, Fates fates) {
    Song song;
    song.tempo = file.tempo;
    song.key = file.key;
    song.markers = file.markers;
    song.lyrics = file.lyrics;
    song.signatures = file.signatures;
    if (song.signatures.empty() || song.signatures.front().at > 0)
        song.signatures.insert(song.signatures.begin(), TimeSignature{});
    song.title = file.title;
    if (song.title.empty() && !file.tracks.empty() && file.tracks.front().notes.empty() && !file.tracks.front().family)
        song.title = file.tracks.front().name;

    const auto changes = channelControls(file);
    // A track of our own files keeps its name and settings where it has no notes.
    for (const MidiTrack& each : file.tracks) {
        if (!each.family || !families[index(*each.family)].notes.empty()) continue;
        Track& track = song.track(*each.family);
        track.settings.program = each.program;
        if (!each.name.empty()) track.settings.name = each.name;
        const std::array channel = {static_cast<std::uint8_t>(midiChannel(*each.family))};
        (void)importControls(changes, channel, track);
    }
    ControlRemarks controls;
    for (const Family family : kAllFamilies) {
        FamilyNotes& found = families[index(family)];
        if (found.notes.empty()) continue;
        Track& track = song.track(family);
        track.settings.program = found.mainProgram();
        if (!found.name.empty()) track.settings.name = found.name;
        track.setNotes(playable(std::move(found.notes), fates));
        controls.add(family, importControls(changes, found.channelsByUse(), track));
    }
    // Many programs end a file a tick after its last event.
    if (file.end > song.length() + kTicksPerStep) song.lastsTo = file.end;
    std::vector<std::string> report = file.remarks;
    std::vector<std::string> moves = reportOf(fates);
    const std::size_t lines = moves.size();
    std::ranges::move(moves, std::back_inserter(report));
    std::ranges::move(controls.sentences(), std::back_inserter(report));
    const auto moved = std::accumulate(fates.moved.begin(), fates.moved.end(), std::size_t{0});
    return {std::move(song), std::move(report), {moved, fates.leftOut + fates.outplayed, fates.merged}, lines};
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
    case MergeRule::Everything:
        return "everything";
    }
    return "";
}

std::optional<MergeRule> mergeRuleNamed(std::string_view wanted) {
    for (const MergeRule rule : {MergeRule::Lpd5, MergeRule::Paper, MergeRule::BestTrack, MergeRule::Everything})
        if (name(rule) == wanted) return rule;
    return std::nullopt;
}

std::optional<Family> familyOf(int channel, int program, MergeRule rule) {
    if (const auto family = commonFamily(channel, program)) return family;
    switch (rule) {
    case MergeRule::Lpd5:
    case MergeRule::Everything:
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
    std::map<std::size_t, std::array<std::size_t, 128>> homeless;
    for (std::size_t i = 0; i < file.tracks.size(); ++i) {
        std::map<PartKey, std::size_t> known;
        std::optional<PartKey> before; // looked up once for all notes of a part in a row
        std::size_t number = 0;
        for (const MidiNote& note : file.tracks[i].notes) {
            const PartKey key = partOf(i, note);
            if (key != before) {
                const auto [found, fresh] = known.try_emplace(key, parts.size());
                if (fresh)
                    parts.push_back({i, file.tracks[i].name, std::get<1>(key), std::get<2>(key), 0, 127, 0,
                                     familyOf(file.tracks[i], note, rule)});
                number = found->second;
                before = key;
            }
            ImportPart& part = parts[number];
            ++part.notes;
            part.lowest = std::min<int>(part.lowest, note.note.pitch);
            part.highest = std::max<int>(part.highest, note.note.pitch);
            if (!part.family) ++homeless[number][note.note.pitch & 0x7F];
        }
    }
    if (rule == MergeRule::Everything)
        for (const auto& [number, pitches] : homeless)
            parts[number].family = fittingFamily(pitches);
    return parts;
}

ImportedSong importSong(const MidiFile& file, MergeRule rule) {
    if (rule == MergeRule::Everything) return importSong(file, importParts(file, rule));
    Fates fates;
    Families families = rule == MergeRule::BestTrack ? bestTracks(file, fates) : mergedByFamily(file, rule, fates);
    return assembled(file, std::move(families), fates);
}

ImportedSong importSong(const MidiFile& file, std::span<const ImportPart> parts) {
    std::map<PartKey, const ImportPart*> wanted;
    for (const ImportPart& part : parts)
        if (part.family) wanted.emplace(PartKey{part.track, part.channel, part.program}, &part);
    Families families;
    Fates fates;
    for (std::size_t i = 0; i < file.tracks.size(); ++i)
        for (const MidiNote& note : file.tracks[i].notes) {
            const auto found = wanted.find(partOf(i, note));
            if (found == wanted.end()) {
                ++fates.leftOut;
                fates.leftOutPrograms.insert(note.program);
                continue;
            }
            const Family family = *found->second->family;
            families[index(family)].add(note, file.tracks[i].name);
            if (familyOf(file.tracks[i], note, MergeRule::Everything)) continue;
            ++fates.moved[index(family)];
            fates.movedPrograms.insert(note.program);
        }
    return assembled(file, std::move(families), fates);
}

std::string whyEmpty(const MidiFile& file) {
    if (std::ranges::any_of(file.tracks, [](const MidiTrack& track) { return !track.notes.empty(); })) return {};
    if (file.warnings.empty()) return "It has no notes.";
    return fmt::format("No note of it could be read. {}", fmt::join(file.warnings, " "));
}

Song toSong(const MidiFile& file, MergeRule rule) {
    return importSong(file, rule).song;
}

Song toSong(const MidiFile& file, std::span<const ImportPart> parts) {
    return importSong(file, parts).song;
}

} // namespace muse
