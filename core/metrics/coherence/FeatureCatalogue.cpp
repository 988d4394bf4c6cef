// SPDX-License-Identifier: MIT
#include "core/metrics/coherence/FeatureCatalogue.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>

namespace muse {
namespace {

using enum FeatureGroupId;
using Columns = std::span<const std::string_view>;

constexpr std::array<std::string_view, 5> kTracks = {"B", "D", "G", "P", "S"};
constexpr std::array<std::string_view, 6> kTracksAndAll = {"B", "D", "G", "P", "S", "all"};
constexpr std::array<std::string_view, 4> kPitched = {"B", "G", "P", "S"};
constexpr std::array<std::string_view, 5> kPitchedAndAll = {"B", "G", "P", "S", "all"};
constexpr std::array<std::string_view, 6> kBarPairs = {"1-2", "2-3", "3-4", "1-3", "2-4", "1-4"};
constexpr std::array<std::string_view, 3> kDrumParts = {"kick", "snare", "hi-hat"};
constexpr std::array<std::string_view, 2> kKickBass = {"of bass", "of kick"};
constexpr std::array<std::string_view, 10> kPairs = {"B-D", "B-G", "B-P", "B-S", "D-G",
                                                     "D-P", "D-S", "G-P", "G-S", "P-S"};
constexpr std::array<std::string_view, 16> kPositions = {"1", "1e", "1+", "1a", "2", "2e", "2+", "2a",
                                                         "3", "3e", "3+", "3a", "4", "4e", "4+", "4a"};
constexpr std::array<std::string_view, 6> kTonalPairs = {"B-G", "B-S", "B-P", "G-S", "G-P", "S-P"};
constexpr std::array<std::string_view, 1> kDrumsAlone = {"D"};

constexpr auto kGroups = [] {
    std::array groups = {
        FeatureGroup{
            RepeatedNotes1, "repeated_notes_1", "notes, next bar",
            "Onsets (sixteenth and pitch) that a bar and the next have in common, of those in either, where both "
            "sound.",
            kTracks},
        FeatureGroup{RepeatedNotes2, "repeated_notes_2", "notes, two bars on", "The same two bars on.", kTracks},
        FeatureGroup{RepeatedNotes3, "repeated_notes_3", "notes, three bars on", "The same three bars on.", kTracks},
        FeatureGroup{
            RepeatedRhythm1, "repeated_rhythm_1", "rhythm, next bar",
            "Sixteenths with an onset that a bar and the next have in common, of those in either, where both sound.",
            kTracks},
        FeatureGroup{RepeatedRhythm2, "repeated_rhythm_2", "rhythm, two bars on", "The same two bars on.", kTracks},
        FeatureGroup{RepeatedRhythm3, "repeated_rhythm_3", "rhythm, three bars on", "The same three bars on.", kTracks},
        FeatureGroup{SelfSimilarity, "self_similarity", "bars alike",
                     "The self-similarity matrix: onsets of all tracks that two bars have in common, of those in "
                     "either.",
                     kBarPairs},
        FeatureGroup{Groove, "groove_consistency", "groove consistency",
                     "Share of a bar's sixteenths that the next bar treats alike, onset or none.", kTracksAndAll, 3},
        FeatureGroup{
            OddSixteenths, "odd_sixteenths", "odd sixteenths played",
            "Share of the sixteenths between eighths at which the track begins a note, within a step: no triplets.",
            kTracks},
        FeatureGroup{OddDrums, "odd_sixteenths_drums", "odd sixteenths, drums",
                     "Share of the sixteenths between eighths with a kick, a snare, a hi-hat, within a step.",
                     kDrumParts, 3},
        FeatureGroup{OnsetsPerBar, "onsets_per_bar", "onsets a bar", "Notes begun in a bar.", kTracks, 1},
        FeatureGroup{RhythmPerBar, "rhythm_per_bar", "sixteenths with onsets a bar",
                     "Sixteenths of a bar in which a note begins.", kTracks, 1},
        FeatureGroup{InterOnset, "inter_onset", "sixteenths between onsets",
                     "Sixteenths from an onset to the track's next one.", kTracks},
        FeatureGroup{NoteLength, "note_length", "note length, sixteenths", "Sixteenths that a note lasts.", kPitched},
        FeatureGroup{Length1, "length_1", "lasting 1", "Share of notes of one sixteenth.", kPitched},
        FeatureGroup{Length2, "length_2", "2", "Share of notes of two sixteenths.", kPitched},
        FeatureGroup{Length4, "length_3_4", "3-4", "Share of notes of three or four sixteenths.", kPitched},
        FeatureGroup{Length8, "length_5_8", "5-8", "Share of notes of five to eight sixteenths.", kPitched},
        FeatureGroup{LengthLonger, "length_9", "9 and more", "Share of notes of nine sixteenths and more.", kPitched},
        FeatureGroup{ChordSize, "chord_size", "notes at once",
                     "Pitches that begin together, of sixteenths in which any does.", kPitched},
        FeatureGroup{KickBass, "kick_bass", "kick and bass",
                     "Share of the bass's onsets that fall on a kick, and of kicks that fall on one of the bass.",
                     kKickBass},
        FeatureGroup{SharedOnsets, "shared_onsets", "shared onsets",
                     "Sixteenths with onsets that two tracks have in common, of those in either.", kPairs},
        FeatureGroup{PitchClassEntropy, "pitch_class_entropy", "pitch-class entropy, bits",
                     "How evenly the notes spread over the pitch classes.", kPitchedAndAll},
        FeatureGroup{ScaleConsistency, "scale_consistency", "scale consistency",
                     "Share of the notes that lie in the diatonic scale that has most of them.", kPitchedAndAll},
        FeatureGroup{PitchRange, "pitch_range", "pitch range, semitones", "From the lowest note to the highest.",
                     kPitched, 1},
        FeatureGroup{MeanPitch, "mean_pitch", "mean pitch, MIDI", "Mean pitch of the notes.", kPitched, 1},
        FeatureGroup{UsedPitches, "used_pitches", "pitches used", "Different pitches, octaves told apart.", kPitched,
                     1},
        FeatureGroup{PositionsBass, "positions_bass", "bass onsets by position",
                     "Share of the onsets at each sixteenth of the bar.", kPositions, 3},
        FeatureGroup{PositionsDrums, "positions_drums", "drum onsets by position",
                     "Share of the onsets at each sixteenth of the bar.", kPositions, 3},
        FeatureGroup{PositionsGuitar, "positions_guitar", "guitar onsets by position",
                     "Share of the onsets at each sixteenth of the bar.", kPositions, 3},
        FeatureGroup{PositionsPiano, "positions_piano", "piano onsets by position",
                     "Share of the onsets at each sixteenth of the bar.", kPositions, 3},
        FeatureGroup{PositionsStrings, "positions_strings", "strings onsets by position",
                     "Share of the onsets at each sixteenth of the bar.", kPositions, 3},
        FeatureGroup{EmptyBars, "EB", "EB, %", "The paper's empty bars.", kTracks, 1},
        FeatureGroup{UsedPitchClasses, "UPC", "UPC", "The paper's used pitch classes, true.", kPitched},
        FeatureGroup{TonalDistance, "TD", "TD", "The paper's tonal distance, true.", kTonalPairs},
        FeatureGroup{OffGrid, "off_grid", "onsets off the grid",
                     "Share of the notes that begin beside every sixteenth: triplets, swing, early and late notes.",
                     kTracks, 2, true},
        FeatureGroup{QualifiedNotesTwo, "QN2", "QN >= 2, %", "The paper's qualified notes, paper-compatible.", kPitched,
                     1, true},
        FeatureGroup{QualifiedNotesThree, "QN3", "QN >= 3, %", "The paper's qualified notes, of three steps.", kPitched,
                     1, true},
        FeatureGroup{DrumPattern, "DP", "DP .3, %", "The paper's drum pattern, paper-compatible.", kDrumsAlone, 1,
                     true},
    };
    std::size_t first = 0;
    for (FeatureGroup& group : groups) {
        group.first = first;
        first += group.columns.size();
    }
    return groups;
}();

static_assert([] {
    for (std::size_t i = 0; i < kGroups.size(); ++i)
        if (kGroups[i].id != static_cast<FeatureGroupId>(i)) return false;
    return true;
}());

} // namespace

std::span<const FeatureGroup> featureGroups() {
    return kGroups;
}

const FeatureGroup& featureGroup(FeatureGroupId id) {
    return kGroups[static_cast<std::size_t>(id)];
}

std::size_t featureCount() {
    return kGroups.back().first + kGroups.back().columns.size();
}

const FeatureGroup& groupOfFeature(std::size_t feature) {
    return *std::prev(std::ranges::upper_bound(kGroups, feature, {}, &FeatureGroup::first));
}

std::string featureName(std::size_t feature) {
    const FeatureGroup& group = groupOfFeature(feature);
    return fmt::format("{} {}", group.key, group.columns[feature - group.first]);
}

std::optional<Family> familyOfFeature(std::size_t feature) {
    const FeatureGroup& group = groupOfFeature(feature);
    if (group.id >= PositionsBass && group.id <= PositionsStrings)
        return kAllFamilies[static_cast<std::size_t>(group.id) - static_cast<std::size_t>(PositionsBass)];
    if (group.id == OddDrums) return Family::Drums;
    const std::string_view column = group.columns[feature - group.first];
    for (const Family family : kAllFamilies)
        if (column == name(family).substr(0, 1)) return family;
    return std::nullopt;
}

} // namespace muse
