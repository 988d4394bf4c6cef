// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace muse {

/// Which General MIDI programs make which family (reference.md 4.3). Everything is Lpd5 for people: what that leaves
/// out (synthesiser effects, percussive sounds, sound effects) goes to the family whose range fits its pitches best.
enum class MergeRule { Lpd5, Paper, BestTrack, Everything };

std::string_view name(MergeRule rule);
std::optional<MergeRule> mergeRuleNamed(std::string_view name);

/// The family that a channel and program belong to, or nothing where the rule drops them or asks for the pitches.
std::optional<Family> familyOf(int channel, int program, MergeRule rule);

/// The notes of one track chunk on one channel with one program: what can be moved to a family as a whole.
struct ImportPart {
    std::size_t track = 0; ///< its number in MidiFile::tracks
    std::string name;
    int channel = 0;
    int program = 0; ///< 0 for drums, whose programs are kits
    std::size_t notes = 0;
    int lowest = 127;
    int highest = 0;
    std::optional<Family> family; ///< where it goes; nothing leaves it out

    friend bool operator==(const ImportPart&, const ImportPart&) = default;
};

/// All parts of a file that have notes, in the file's order, each with the family that toSong() gives it by the rule
/// (not for BestTrack, which chooses among tracks).
std::vector<ImportPart> importParts(const MidiFile& file, MergeRule rule = MergeRule::Everything);

/// A song, and a line each for what is not as the file has it: the file's remarks; notes merged, moved to another
/// family, left out.
struct ImportedSong {
    /// How many notes did not come as they are.
    struct Changed {
        std::size_t moved = 0, leftOut = 0, merged = 0;
    };

    Song song;
    std::vector<std::string> report;
    Changed changed{};
    std::size_t changes = 0; ///< lines of the report on changed notes
};

/// Five tracks from any MIDI file: merged by the rule, each track with the program that plays most of its notes.
ImportedSong importSong(const MidiFile& file, MergeRule rule = MergeRule::Everything);
/// The same with each part where it says; what is in no part is left out.
ImportedSong importSong(const MidiFile& file, std::span<const ImportPart> parts);

/// Sentences on a file that gave no note: what is wrong with it, if anything is. Empty where it has notes.
std::string whyEmpty(const MidiFile& file);

/// The song alone.
Song toSong(const MidiFile& file, MergeRule rule = MergeRule::Everything);
Song toSong(const MidiFile& file, std::span<const ImportPart> parts);

} // namespace muse
