// SPDX-License-Identifier: MIT
#include "core/dataset/funnel/SongRules.h"

#include "core/dataset/funnel/Rejections.h"
#include "core/music/PianorollConversion.h"

#include <algorithm>

namespace muse {
namespace {

constexpr Tick kMostBars = 2000;
constexpr int kOctave = 12;
constexpr int kHighestPitch = kLowestPitch + kPitches - 1;

bool isFourFour(const TimeSignature& signature) {
    return signature.numerator == 4 && signature.denominator == 4;
}

std::uint8_t folded(int pitch) {
    while (pitch < kLowestPitch)
        pitch += kOctave;
    while (pitch > kHighestPitch)
        pitch -= kOctave;
    return static_cast<std::uint8_t>(pitch);
}

/// Held a moment too long, a note does not reach into the next bar.
Tick endOfNotes(const MidiFile& file) {
    Tick end = 0;
    for (const MidiTrack& track : file.tracks)
        for (const MidiNote& note : track.notes)
            end = std::max({end, note.note.start + 1, note.note.end() - kTicksPerStep});
    return end;
}

} // namespace

std::string lengthProblem(const MidiFile& file) {
    const Tick end = endOfNotes(file);
    if (end == 0) return rejection::kNoNotes;
    if (end > kMostBars * kTicksPerBar) return rejection::kTooLong;
    // A bar that notes reach into is whole: they are released early, or a rest follows them.
    return end <= (kBarsPerPhrase - 1) * kTicksPerBar ? rejection::kTooShort : std::string{};
}

std::string metreProblem(const MidiFile& file) {
    std::vector<TimeSignature> signatures = file.signatures;
    std::erase_if(signatures, [end = endOfNotes(file)](const TimeSignature& each) { return each.at >= end; });
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

void foldIntoRange(Song& song) {
    for (const Family family : kAllFamilies) {
        if (family == Family::Drums) continue;
        std::vector<Note> notes = song.track(family).notes();
        for (Note& note : notes)
            note.pitch = folded(note.pitch);
        song.track(family).setNotes(std::move(notes));
    }
}

void countNotes(const Song& song, StageCount& count) {
    for (const Family family : kAllFamilies)
        for (const Note& note : song.track(family).notes()) {
            switch (cellLoss(note, family)) {
            case CellLoss::None:
                count.pass();
                break;
            case CellLoss::OutOfRange:
                count.reject(rejection::kOutOfRange);
                break;
            case CellLoss::TooShort:
                count.reject(rejection::kShortNote);
                break;
            }
        }
}

} // namespace muse
