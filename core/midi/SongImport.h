// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"

#include <optional>

namespace muse {

/// Which General MIDI programs make which family (reference.md 4.3).
enum class MergeRule { Lpd5, Paper, BestTrack };

std::string_view name(MergeRule rule);
std::optional<MergeRule> mergeRuleNamed(std::string_view name);

/// The family that a channel and program belong to, or nothing where the rule drops them.
std::optional<Family> familyOf(int channel, int program, MergeRule rule);

/// Five tracks from any MIDI file: merged by the rule, each track with the program that plays most of its notes.
Song toSong(const MidiFile& file, MergeRule rule = MergeRule::Lpd5);

} // namespace muse
