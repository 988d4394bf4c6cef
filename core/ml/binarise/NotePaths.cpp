// SPDX-License-Identifier: MIT
#include "core/ml/binarise/NotePaths.h"

#include <algorithm>
#include <array>

namespace muse {
namespace {

// Dynamic programming over two states of each pitch, silent and sounding (A. J. Viterbi, "Error bounds for
// convolutional codes", 1967): the best sum that ends in each state after each step, and how it came about.

constexpr float kImpossible = -1e9f;

// How a step's states came about.
constexpr std::int32_t kBegins = 1; ///< it sounds, and its note begins here
constexpr std::int32_t kEnded = 2;  ///< it is silent, and a note has just ended

/// What beginning a note costs at each step of a beat.
std::array<float, kStepsPerQuarter> beginningCosts(const NoteRule& rule) {
    constexpr int sixteenth = kStepsPerQuarter / 4, triplet = kStepsPerQuarter / 3;
    std::array<float, kStepsPerQuarter> costs{};
    for (int step = 0; step < kStepsPerQuarter; ++step)
        costs[static_cast<std::size_t>(step)] =
            rule.change + (step % sixteenth == 0 || step % triplet == 0 ? 0 : rule.offGrid);
    return costs;
}

/// (384, width) of 0 and 1, from how the states came about.
void traceBack(std::vector<std::uint8_t>& cameAbout, const std::vector<float>& sounding,
               const std::vector<float>& silent) {
    const std::size_t width = sounding.size();
    std::vector<std::uint8_t> sounds(width);
    for (std::size_t i = 0; i < width; ++i)
        sounds[i] = sounding[i] > silent[i] ? 1 : 0;
    for (int step = kStepsPerPhrase - 1; step >= 0; --step) {
        std::uint8_t* row = cameAbout.data() + static_cast<std::size_t>(step) * width;
        for (std::size_t i = 0; i < width; ++i) {
            const std::uint8_t how = row[i], now = sounds[i];
            row[i] = now;
            const auto ended = static_cast<std::uint8_t>(how >> 1);
            sounds[i] = static_cast<std::uint8_t>((now & ~how & kBegins) | (~now & ended));
        }
    }
}

std::vector<FoundNote> notesIn(const TrackColumns& track, const std::vector<std::uint8_t>& sounds) {
    std::vector<FoundNote> notes;
    const std::size_t width = track.width(), pitches = track.pitches().size();
    std::vector<int> begun(width, -1);
    for (int step = 0; step < kStepsPerPhrase; ++step) {
        const std::uint8_t* row = sounds.data() + static_cast<std::size_t>(step) * width;
        if (step > 0 && std::memcmp(row, row - width, width) == 0) continue;
        for (std::size_t i = 0; i < pitches; ++i) {
            if (row[i] != 0 && begun[i] < 0) begun[i] = step;
            if (row[i] == 0 && begun[i] >= 0) {
                notes.push_back({track.pitches()[i], begun[i], step});
                begun[i] = -1;
            }
        }
    }
    for (std::size_t i = 0; i < pitches; ++i)
        if (begun[i] >= 0) notes.push_back({track.pitches()[i], begun[i], kStepsPerPhrase});
    return notes;
}

} // namespace

std::vector<FoundNote> bestNotes(const TrackColumns& track, const std::vector<float>& evidence, const NoteRule& rule) {
    const auto costs = beginningCosts(rule);
    const std::size_t width = track.width();
    std::vector<float> sounding(width, kImpossible), silent(width, 0.0f);
    std::vector<std::uint8_t> cameAbout(kStepsPerPhrase * width);
    for (int step = 0; step < kStepsPerPhrase; ++step) {
        const float cost = costs[static_cast<std::size_t>(step % kStepsPerQuarter)];
        const std::size_t row = static_cast<std::size_t>(step) * width;
        for (std::size_t i = 0; i < width; i += kVectorWidth) {
            const Floats heldOn = load(&sounding[i]), quiet = load(&silent[i]);
            const Floats begun = quiet - cost;
            const Mask begins = begun > heldOn, ended = heldOn > quiet;
            store((begins ? begun : heldOn) + load(&evidence[row + i]), &sounding[i]);
            store(ended ? heldOn : quiet, &silent[i]);
            storeBytes((begins & kBegins) | (ended & kEnded), &cameAbout[row + i]);
        }
    }
    traceBack(cameAbout, sounding, silent);
    return notesIn(track, cameAbout);
}

std::vector<FoundNote> bestLine(const TrackColumns& track, const std::vector<float>& evidence, const NoteRule& rule) {
    constexpr int silence = -1;
    const auto costs = beginningCosts(rule);
    const std::size_t width = track.width(), pitches = track.pitches().size();
    std::vector<float> sounding(width, kImpossible);
    std::vector<std::uint8_t> begins(kStepsPerPhrase * width);
    std::array<int, kStepsPerPhrase> bestAfter;
    float best = 0;
    for (int step = 0; step < kStepsPerPhrase; ++step) {
        const float begun = best - costs[static_cast<std::size_t>(step % kStepsPerQuarter)];
        const std::size_t row = static_cast<std::size_t>(step) * width;
        int& after = bestAfter[static_cast<std::size_t>(step)] = silence;
        for (std::size_t i = 0; i < pitches; ++i) {
            begins[row + i] = begun > sounding[i] ? 1 : 0;
            sounding[i] = (begun > sounding[i] ? begun : sounding[i]) + evidence[row + i];
        }
        for (std::size_t i = 0; i < pitches; ++i)
            if (sounding[i] > best) {
                best = sounding[i];
                after = static_cast<int>(i);
            }
    }

    std::vector<FoundNote> notes;
    int state = bestAfter.back(), end = kStepsPerPhrase;
    for (int step = kStepsPerPhrase - 1; step >= 0; --step) {
        const int before = step > 0 ? bestAfter[static_cast<std::size_t>(step - 1)] : silence;
        if (state == silence) {
            state = before;
            end = step;
        } else if (begins[static_cast<std::size_t>(step) * width + static_cast<std::size_t>(state)] != 0) {
            notes.push_back({track.pitches()[static_cast<std::size_t>(state)], step, end});
            state = before;
            end = step;
        }
    }
    std::ranges::reverse(notes);
    return notes;
}

} // namespace muse
