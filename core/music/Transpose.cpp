// SPDX-License-Identifier: MIT
#include "core/music/Transpose.h"

#include <algorithm>

namespace muse {
namespace {

constexpr int kWord = 64;
constexpr std::uint64_t kHighMask = (std::uint64_t{1} << (kPitches - kWord)) - 1;

PitchSet up(PitchSet set, int by) {
    if (by >= kPitches) return {};
    if (by >= kWord) return {0, set.low << (by - kWord) & kHighMask};
    if (by == 0) return set;
    return {set.low << by, (set.high << by | set.low >> (kWord - by)) & kHighMask};
}

PitchSet down(PitchSet set, int by) {
    if (by >= kPitches) return {};
    if (by >= kWord) return {set.high >> (by - kWord), 0};
    if (by == 0) return set;
    return {set.low >> by | set.high << (kWord - by), set.high >> by};
}

int lowestPitch(PitchSet set) {
    return set.low != 0 ? std::countr_zero(set.low) : kWord + std::countr_zero(set.high);
}

int highestPitch(PitchSet set) {
    return set.high != 0 ? 2 * kWord - 1 - std::countl_zero(set.high) : kWord - 1 - std::countl_zero(set.low);
}

} // namespace

TransposeRange transposeRange(const Pianoroll& roll) {
    PitchSet used;
    for (int bar = 0; bar < roll.bars(); ++bar)
        for (const Family family : kAllFamilies)
            if (family != Family::Drums)
                for (const PitchSet& row : roll.barRows(bar, family))
                    used = used | row;
    if (!used.any()) return {};
    return {-lowestPitch(used), kPitches - 1 - highestPitch(used)};
}

Pianoroll transposed(const Pianoroll& roll, int semitones) {
    Pianoroll result = roll;
    for (int bar = 0; bar < roll.bars(); ++bar)
        for (const Family family : kAllFamilies)
            if (family != Family::Drums)
                for (PitchSet& row : result.barRows(bar, family))
                    row = semitones >= 0 ? up(row, semitones) : down(row, -semitones);
    return result;
}

} // namespace muse
