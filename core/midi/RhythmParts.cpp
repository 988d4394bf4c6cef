// SPDX-License-Identifier: MIT
#include "core/midi/RhythmParts.h"

#include <algorithm>
#include <iterator>

namespace muse {
namespace {

constexpr std::uint8_t kRoland = 0x41;
constexpr std::uint8_t kGsModel = 0x42;
constexpr std::uint8_t kDataSet = 0x12;
constexpr std::uint8_t kYamaha = 0x43;
constexpr std::uint8_t kXgModel = 0x4C;

/// GS counts channel 10 first, as block 0, and then the others in their order.
std::uint8_t channelOfBlock(std::uint8_t block) {
    if (block == 0) return 9;
    return static_cast<std::uint8_t>(block <= 9 ? block - 1 : block);
}

} // namespace

bool isGs(std::span<const std::uint8_t> exclusive) {
    return exclusive.size() >= 4 && exclusive[0] == kRoland && exclusive[2] == kGsModel && exclusive[3] == kDataSet;
}

std::optional<RawRhythm> rhythmOf(std::span<const std::uint8_t> exclusive) {
    if (exclusive.size() < 8) return std::nullopt;
    if (isGs(exclusive) && exclusive[4] == 0x40 && (exclusive[5] & 0xF0) == 0x10 && exclusive[6] == 0x15)
        return RawRhythm{0, channelOfBlock(exclusive[5] & 0x0F), exclusive[7] > 0, false};
    const bool xg = exclusive[0] == kYamaha && (exclusive[1] & 0xF0) == 0x10 && exclusive[2] == kXgModel;
    if (xg && exclusive[3] == 0x08 && exclusive[4] < 16 && exclusive[5] == 0x07)
        return RawRhythm{0, exclusive[4], exclusive[6] > 0, false};
    return std::nullopt;
}

bool isDrumBank(std::uint8_t bank) {
    return bank == 120 || bank >= 126;
}

void RhythmParts::add(const std::vector<RawRhythm>& changes, std::int64_t offset) {
    for (RawRhythm change : changes) {
        if (m_gs && change.byBank) continue;
        change.at += offset;
        m_changes[change.channel].push_back(change);
    }
}

void RhythmParts::sort() {
    for (auto& changes : m_changes)
        std::ranges::stable_sort(changes, {}, &RawRhythm::at);
}

bool RhythmParts::drumsAt(std::uint8_t channel, std::int64_t tick) const {
    const auto& changes = m_changes[channel];
    const auto after = std::ranges::upper_bound(changes, tick, {}, &RawRhythm::at);
    return after != changes.begin() && std::prev(after)->drums;
}

} // namespace muse
