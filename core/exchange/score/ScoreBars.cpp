// SPDX-License-Identifier: MIT
#include "core/exchange/score/ScoreBars.h"

#include "core/midi/BarLines.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace muse {
namespace {

constexpr Tick kMostNumerator = 64;

/// A bar of so many ticks, counted in the notes of its signature where it has a whole number of them, else in the
/// longest of which it has.
std::optional<TimeSignature> fitting(Tick length, const TimeSignature& written, Tick at) {
    for (const int denominator : {written.denominator, 4, 8, 16, 32, 64}) {
        const Tick unit = 4 * kTicksPerQuarter / denominator;
        if (length > 0 && length % unit == 0 && length / unit <= kMostNumerator)
            return TimeSignature{at, static_cast<int>(length / unit), denominator};
    }
    return std::nullopt;
}

/// The signature in force in every measure.
std::vector<TimeSignature> inForce(const std::vector<ScoreMeasure>& measures) {
    std::vector<TimeSignature> all(measures.size());
    TimeSignature now;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        if (measures[i].signature) now = *measures[i].signature;
        all[i] = now;
    }
    return all;
}

} // namespace

void settleLengths(Score& score) {
    const std::vector<TimeSignature> written = inForce(score.measures);
    for (std::size_t i = 0; i < score.measures.size(); ++i) {
        const ScoreTime nominal = barLength(written[i]) * (kUnitsPerQuarter / kTicksPerQuarter);
        std::map<ScoreTime, int> playing;
        std::map<ScoreTime, int> all;
        for (const ScorePart& part : score.parts) {
            if (i >= part.measures.size() || part.measures[i].end <= 0) continue;
            ++all[part.measures[i].end];
            if (!part.measures[i].notes.empty()) ++playing[part.measures[i].end];
        }
        // A rest that fills a measure is often written too short or too long for it.
        const auto& votes = playing.empty() ? all : playing;
        const auto weight = [&](const auto& vote) {
            return std::tuple(vote.second, vote.first == nominal, vote.first);
        };
        if (!votes.empty()) score.measures[i].length = std::ranges::max_element(votes, {}, weight)->first;
    }
}

std::vector<TimeSignature> signaturesOf(const std::vector<ScoreMeasure>& measures, const std::vector<PlayedBar>& bars) {
    const std::vector<TimeSignature> written = inForce(measures);
    std::vector<TimeSignature> signatures;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        TimeSignature nominal = written[bars[i].measure];
        nominal.at = bars[i].start;
        const Tick bar = barLength(nominal);
        const Tick length = bars[i].end - bars[i].start;
        const bool completed = i > 0 && i + 1 < bars.size() && length < bar && bars[i + 1].end - bars[i].start == bar;
        // What is left of the last bar changes nothing.
        const bool whole = length == bar || completed || i + 1 == bars.size();
        const auto own = whole ? nominal : fitting(length, nominal, bars[i].start);
        signatures.push_back(own.value_or(nominal));
        if (completed) ++i;
    }
    tidySignatures(signatures, false);
    return signatures;
}

} // namespace muse
