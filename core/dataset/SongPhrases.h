// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/DatasetBuilder.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace muse {

/// Why a file or a window is not used, as reports and dataset files name it.
namespace rejection {
inline constexpr const char* kUnreadable = "unreadable";
inline constexpr const char* kTooLarge = "larger than 16 MiB";
inline constexpr const char* kNoNotes = "no notes";
inline constexpr const char* kNotFourFour = "not in 4/4";
inline constexpr const char* kSignatureChanges = "time signature changes";
inline constexpr const char* kBarLineShifts = "bar lines shift";
inline constexpr const char* kTooShort = "shorter than four bars";
inline constexpr const char* kTooLong = "longer than 2000 bars";
inline constexpr const char* kFewFamilies = "too few families";
inline constexpr const char* kNoWindow = "no usable window";
inline constexpr const char* kSilentWindow = "silent";
inline constexpr const char* kInactiveWindow = "too few active bars";
inline constexpr const char* kLacksFamily = "lacks a required family";
inline constexpr const char* kDuplicate = "duplicate";
} // namespace rejection

/// A window of four bars that passed the rules.
struct Window {
    int firstBar = 0;
    unsigned families = 0; ///< bit index(family) for each family that sounds
    std::vector<std::uint8_t> packed;
};

/// What one MIDI file gives: windows, or the reason why none.
struct SongPhrases {
    std::string rejection;
    std::vector<Window> windows;
    std::map<std::string, std::int64_t> rejectedWindows;
};

/// Cuts one MIDI file's bytes into phrases by the settings' rules.
SongPhrases cutPhrases(std::span<const std::uint8_t> midi, const DatasetSettings& settings);

} // namespace muse
