// SPDX-License-Identifier: MIT
#include "core/dataset/SongPhrases.h"

#include "core/midi/SongImport.h"
#include "core/music/PianorollConversion.h"

#include <algorithm>
#include <bit>

namespace muse {
namespace {

constexpr Tick kMostBars = 2000;

bool isFourFour(const TimeSignature& signature) {
    return signature.numerator == 4 && signature.denominator == 4;
}

/// Empty when bars are 4/4 from tick 0 to the end. A file without a signature is in 4/4 by the MIDI standard.
std::string signatureProblem(const std::vector<TimeSignature>& signatures) {
    if (signatures.empty()) return {};
    const bool constant = std::ranges::all_of(signatures, [&](const TimeSignature& other) {
        return other.numerator == signatures.front().numerator && other.denominator == signatures.front().denominator;
    });
    if (!constant) return rejection::kSignatureChanges;
    if (!isFourFour(signatures.front())) return rejection::kNotFourFour;
    const bool onBarLines =
        std::ranges::all_of(signatures, [](const TimeSignature& one) { return one.at % kTicksPerBar == 0; });
    return onBarLines ? std::string{} : rejection::kBarLineShifts;
}

std::string songProblem(const Song& song, const DatasetSettings& settings) {
    if (song.noteCount() == 0) return rejection::kNoNotes;
    if (song.end() > kMostBars * kTicksPerBar) return rejection::kTooLong;
    if (song.end() < kBarsPerPhrase * kTicksPerBar) return rejection::kTooShort;
    const auto used = std::ranges::count_if(song.tracks, [](const Track& track) { return !track.notes().empty(); });
    return used < settings.minimumFamilies ? rejection::kFewFamilies : std::string{};
}

/// For each bar, a bit for every family that sounds in it.
std::vector<unsigned> familiesByBar(const Pianoroll& roll) {
    std::vector<unsigned> bars(static_cast<std::size_t>(roll.bars()));
    for (int bar = 0; bar < roll.bars(); ++bar)
        for (const Family family : kAllFamilies)
            if (std::ranges::any_of(roll.barRows(bar, family), &PitchSet::any))
                bars[static_cast<std::size_t>(bar)] |= 1u << index(family);
    return bars;
}

unsigned bits(const std::vector<Family>& families) {
    unsigned all = 0;
    for (const Family family : families)
        all |= 1u << index(family);
    return all;
}

/// Empty when the window is to be kept.
std::string windowProblem(std::span<const unsigned> bars, unsigned families, const DatasetSettings& settings) {
    if (families == 0) return rejection::kSilentWindow;
    if ((bits(settings.requireFamilies) & ~families) != 0) return rejection::kLacksFamily;
    if (std::popcount(families) < settings.minimumFamilies) return rejection::kInactiveWindow;
    const auto active =
        std::ranges::count_if(bars, [&](unsigned one) { return std::popcount(one) >= settings.minimumFamilies; });
    return active < settings.minimumActiveBars ? rejection::kInactiveWindow : std::string{};
}

} // namespace

SongPhrases cutPhrases(std::span<const std::uint8_t> midi, const DatasetSettings& settings) {
    const auto file = parseMidi(midi);
    if (!file) return {rejection::kUnreadable, {}, {}};
    if (auto problem = signatureProblem(file->signatures); !problem.empty()) return {std::move(problem), {}, {}};
    const Song song = toSong(*file, settings.merge);
    if (auto problem = songProblem(song, settings); !problem.empty()) return {std::move(problem), {}, {}};

    // The last, incomplete bar is left out (reference.md 4.2).
    const Pianoroll roll = toPianoroll(song, 0, static_cast<int>((song.end() + kTicksPerStep) / kTicksPerBar));
    const std::vector<unsigned> families = familiesByBar(roll);
    // A count-in or pick-up bar must not put every later window off the song's own phrases.
    const auto firstActive =
        std::ranges::find_if(families, [&](unsigned one) { return std::popcount(one) >= settings.minimumFamilies; });

    SongPhrases result;
    const int bars = roll.bars();
    for (int first = static_cast<int>(firstActive - families.begin()); first + kBarsPerPhrase <= bars;
         first += settings.hopBars) {
        const auto window = std::span(families).subspan(static_cast<std::size_t>(first), kBarsPerPhrase);
        const unsigned sounding = window[0] | window[1] | window[2] | window[3];
        if (const auto problem = windowProblem(window, sounding, settings); !problem.empty())
            ++result.rejectedWindows[problem];
        else
            result.windows.push_back({first, sounding, roll.slice(first, kBarsPerPhrase).packed()});
    }
    if (result.windows.empty()) result.rejection = rejection::kNoWindow;
    return result;
}

} // namespace muse
