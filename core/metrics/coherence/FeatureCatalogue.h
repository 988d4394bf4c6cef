// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace muse {

/// What is measured of a phrase of four bars, a group of features each, in the order in which they are shown and
/// written. docs/manual/coherence.md has the formulae and their sources.
enum class FeatureGroupId {
    RepeatedNotes1,
    RepeatedNotes2,
    RepeatedNotes3,
    RepeatedRhythm1,
    RepeatedRhythm2,
    RepeatedRhythm3,
    SelfSimilarity,
    Groove,
    OddSixteenths,
    OddDrums,
    OnsetsPerBar,
    RhythmPerBar,
    InterOnset,
    NoteLength,
    Length1,
    Length2,
    Length4,
    Length8,
    LengthLonger,
    ChordSize,
    KickBass,
    SharedOnsets,
    PitchClassEntropy,
    ScaleConsistency,
    PitchRange,
    MeanPitch,
    UsedPitches,
    PositionsBass,
    PositionsDrums,
    PositionsGuitar,
    PositionsPiano,
    PositionsStrings,
    EmptyBars,
    UsedPitchClasses,
    TonalDistance,
    OffGrid,
    QualifiedNotesTwo,
    QualifiedNotesThree,
    DrumPattern
};

/// Features of one kind, such as one a family.
struct FeatureGroup {
    FeatureGroupId id;
    std::string_view key;         ///< in JSON, such as "repeated_notes_1"
    std::string_view heading;     ///< over columns of a table
    std::string_view explanation; ///< one sentence
    std::span<const std::string_view> columns;
    int digits = 2; ///< behind the point, in a table
    /// Whether it also sees what is finer than a sixteenth. Notes made on a grid of sixteenths differ there from played
    /// ones without sounding worse, and give themselves away.
    bool finerThanGrid = false;
    std::size_t first = 0; ///< index of its first feature
};

/// All of them, in the order of FeatureGroupId.
std::span<const FeatureGroup> featureGroups();
const FeatureGroup& featureGroup(FeatureGroupId id);

/// Features of a phrase: columns of all groups.
std::size_t featureCount();
/// The group that a feature, 0..featureCount() - 1, belongs to.
const FeatureGroup& groupOfFeature(std::size_t feature);
/// Such as "repeated_notes_1 B".
std::string featureName(std::size_t feature);
/// The family that a feature is about, where it is about one alone.
std::optional<Family> familyOfFeature(std::size_t feature);

} // namespace muse
