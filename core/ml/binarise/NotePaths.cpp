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

/// By step of the bar.
using BeginningCosts = std::array<float, kStepsPerBar>;

/// How much begins at each step of the bar: by how much all pitches rise there together, in heights over -1 that count
/// up to one whole note, mean over the bars; of the step at which most begins, 1.
BeginningCosts pulseOf(const TrackColumns& track) {
    BeginningCosts pulse{};
    for (int step = 0; step < kStepsPerPhrase; ++step) {
        const float* now = track.step(step);
        const float* before = track.step(step - 1);
        float rise = 0;
        for (std::size_t i = 0; i < track.pitches().size(); ++i)
            rise += std::max(now[i] - before[i], 0.0f) / 2;
        pulse[static_cast<std::size_t>(step % kStepsPerBar)] += std::min(rise, 1.0f);
    }
    const float most = *std::ranges::max_element(pulse);
    for (float& strength : pulse)
        strength = most > 0 ? strength / most : 1;
    return pulse;
}

/// What beginning a note costs.
BeginningCosts beginningCosts(const TrackColumns& track, const NoteRule& rule) {
    constexpr int sixteenth = kStepsPerQuarter / 4, triplet = kStepsPerQuarter / 3;
    BeginningCosts costs{};
    for (int step = 0; step < kStepsPerBar; ++step) {
        const int inBeat = step % kStepsPerQuarter;
        costs[static_cast<std::size_t>(step)] =
            rule.change + (inBeat % sixteenth == 0 || inBeat % triplet == 0 ? 0 : rule.offGrid);
    }
    if (rule.pulse <= 0) return costs;
    const auto pulse = pulseOf(track);
    for (std::size_t step = 0; step < costs.size(); ++step)
        costs[step] += rule.pulse * (1 - pulse[step]);
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
    const auto costs = beginningCosts(track, rule);
    const std::size_t width = track.width();
    std::vector<float> sounding(width, kImpossible), silent(width, 0.0f);
    std::vector<std::uint8_t> cameAbout(kStepsPerPhrase * width);
    for (int step = 0; step < kStepsPerPhrase; ++step) {
        const float cost = costs[static_cast<std::size_t>(step % kStepsPerBar)];
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
    const auto costs = beginningCosts(track, rule);
    const std::size_t width = track.width(), pitches = track.pitches().size();
    std::vector<float> sounding(width, kImpossible);
    std::vector<std::uint8_t> begins(kStepsPerPhrase * width);
    std::array<int, kStepsPerPhrase> bestAfter;
    float best = 0;
    for (int step = 0; step < kStepsPerPhrase; ++step) {
        const float begun = best - costs[static_cast<std::size_t>(step % kStepsPerBar)];
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
