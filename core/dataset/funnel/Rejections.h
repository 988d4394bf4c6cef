// SPDX-License-Identifier: MIT
#pragma once

/// Why something is not used, as funnels, reports and dataset files name it.
namespace muse::rejection {

// Files and songs.
inline constexpr const char* kUnreadable = "unreadable";
inline constexpr const char* kTooLarge = "larger than 16 MiB";
inline constexpr const char* kNoNotes = "no notes";
inline constexpr const char* kTooShort = "shorter than four bars";
inline constexpr const char* kTooLong = "longer than 2000 bars";
inline constexpr const char* kNotFourFour = "not in 4/4";
inline constexpr const char* kSignatureChanges = "time signature changes";
inline constexpr const char* kBarLineShifts = "bar lines shift";
inline constexpr const char* kSameNotes = "same notes as an earlier file";
inline constexpr const char* kTransposedCopy = "transposed copy of an earlier file";
inline constexpr const char* kFewFamilies = "too few families";
inline constexpr const char* kNoMatch = "no match in the Lakh metadata";
inline constexpr const char* kWeakMatch = "match score too low";
inline constexpr const char* kNotListed = "not in the chosen lists";
inline constexpr const char* kMetadataUnreadable = "its metadata cannot be read";
inline constexpr const char* kNoTag = "has none of the chosen tags";
inline constexpr const char* kBetterMatch = "another file matches the song better";

// Bars.
inline constexpr const char* kQuietBar = "too few families sound";
inline constexpr const char* kSparseBar = "too few notes begin";

// Segments.
inline constexpr const char* kEndSegment = "first or last of its song";
inline constexpr const char* kShortSegment = "shorter than six bars";

// Windows.
inline constexpr const char* kSilentWindow = "silent";
inline constexpr const char* kInactiveWindow = "too few active bars";
inline constexpr const char* kWeakTracks = "too few tracks play enough";
inline constexpr const char* kLacksFamily = "lacks a required family";
inline constexpr const char* kEqualPhrase = "equal to an earlier phrase";

// Notes.
inline constexpr const char* kOutOfRange = "outside C1..B7";
inline constexpr const char* kShortNote = "shorter than two steps";

// Files all of whose windows were rejected: not a stage's reason, but what their own line in the report says.
inline constexpr const char* kNoWindow = "no usable window";

} // namespace muse::rejection
