// SPDX-License-Identifier: MIT
#pragma once

#include "core/dataset/lakh/LakhMetadata.h"
#include "core/dataset/arrays/PhraseArray.h"
#include "core/dataset/split/Split.h"
#include "core/midi/SongImport.h"
#include "core/music/Family.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace muse {

/// Which files count as copies of one that came before.
enum class DuplicateRule {
    Keep,      ///< none
    SameNotes, ///< every note at the same time and pitch
    Transposed ///< the same, or the same with all but the drums moved by some semitones
};

/// What becomes of notes outside C1..B7.
enum class RangeRule {
    Discard, ///< left out, as the paper does
    Fold     ///< moved by octaves into the range; drums are still left out, as a drum's pitch names an instrument
};

/// What to build a dataset from, and how: the funnel of the paper's Figure 6, each stage with its switch.
struct DatasetSettings {
    /// Each a folder (searched to the bottom), a .zip or .tar(.gz/.xz) archive (read in place), a MIDI or LPD .npz
    /// file, or a packed training array (.npy, .npz with `nonzero` and `shape`).
    std::vector<std::filesystem::path> sources;
    std::string onlyPathsUnder;   ///< folder within each source to keep, such as "train"; empty keeps all
    std::filesystem::path output; ///< replaced atomically when the build ends; never half written

    bool fourFour = true; ///< keep songs in 4/4 throughout, with their first beat at 0 (reference.md 4.4)
    DuplicateRule duplicates = DuplicateRule::Transposed;
    MergeRule merge = MergeRule::Lpd5;
    int songFamilies = 3;      ///< families that a song must have, 0..5 (the paper: 5)
    LakhSettings lakh;         ///< nothing given: no song is asked for
    bool bestMatchOnly = true; ///< of several files of one Lakh song, keep the one that matches best

    /// A bar is active when at least so many families sound in it (reference.md 4.5: 3) and so many notes begin in it.
    int minimumFamilies = 3;
    int minimumNotes = 0;
    bool segmentation = false; ///< cut at structural boundaries (reference.md 4.5) instead of from the first active bar
    int hopBars = 4;           ///< from one window of four bars to the next
    int minimumActiveBars = 4; ///< active bars that a window needs, 0..4
    std::vector<Family> requireFamilies; ///< families that must each sound in a window, such as the one to accompany
    bool dropEqualPhrases = true;
    RangeRule range = RangeRule::Discard;

    SplitShares split;
    std::optional<ArrayTracks> arrayTracks; ///< order of the tracks in packed arrays; nothing: by their shape
    int threads = 0;                        ///< 0: as many as there are cores
};

/// The settings of the paper: its merge, songs that have all five families, and its segmentation.
DatasetSettings paperSettings();

/// Whether any Lakh metadata is given: then songs that it does not match are left out.
bool asksForMetadata(const LakhSettings& settings);

/// Why the settings cannot be used, in one sentence, or an empty text.
std::string settingsProblem(const DatasetSettings& settings);

} // namespace muse
