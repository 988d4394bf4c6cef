// SPDX-License-Identifier: MIT
#include "core/midi/BarLines.h"

#include <algorithm>
#include <cstdlib>

namespace muse {
namespace {

/// What the models hear as one time.
constexpr Tick kNear = kTicksPerStep;
/// Tempos closer together than this are one gradual change, which no bar line draws to itself.
constexpr Tick kAlone = kTicksPerQuarter;

/// The bar line near a tick, counted from a signature on; the tick itself where there is none near.
Tick nearestBarLine(Tick at, const TimeSignature& signature) {
    const Tick length = barLength(signature);
    const Tick near = std::min(kNear, length / 4);
    const Tick late = (at - signature.at) % length;
    if (late <= near) return at - late;
    return length - late <= near ? at + length - late : at;
}

} // namespace

void tidySignatures(std::vector<TimeSignature>& signatures, bool move) {
    std::ranges::stable_sort(signatures, {}, &TimeSignature::at);
    std::vector<TimeSignature> kept;
    for (TimeSignature each : signatures) {
        if (move) each.at = nearestBarLine(each.at, kept.empty() ? TimeSignature{} : kept.back());
        if (!kept.empty() && kept.back().at == each.at) kept.pop_back();
        if (kept.empty() || kept.back().numerator != each.numerator || kept.back().denominator != each.denominator)
            kept.push_back(each);
    }
    signatures = std::move(kept);
}

void moveToBarLines(std::vector<TempoChange>& tempos, const std::vector<TimeSignature>& signatures) {
    std::ranges::stable_sort(tempos, {}, &TempoChange::at);
    for (std::size_t i = 0; i < tempos.size(); ++i) {
        Tick& at = tempos[i].at;
        if (at <= kNear) {
            at = 0;
            continue;
        }
        const bool alone =
            (i == 0 || at - tempos[i - 1].at >= kAlone) && (i + 1 == tempos.size() || tempos[i + 1].at - at >= kAlone);
        if (!alone) continue;
        const auto after = std::ranges::upper_bound(signatures, at, {}, &TimeSignature::at);
        // A change of signature is a bar line too, whatever the bar before it.
        if (after != signatures.end() && after->at - at <= kNear)
            at = after->at;
        else
            at = nearestBarLine(at, after == signatures.begin() ? TimeSignature{} : *std::prev(after));
    }
}

} // namespace muse
