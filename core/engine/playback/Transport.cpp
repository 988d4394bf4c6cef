// SPDX-License-Identifier: MIT
#include "core/engine/playback/Transport.h"

#include <algorithm>

namespace muse {
namespace {

constexpr Tick kLastTick = 0xFFFFFFFF;

} // namespace

void Transport::seek(Tick tick) noexcept {
    m_sought.store(std::clamp<Tick>(tick, 0, kLastTick), std::memory_order_release);
}

Tick Transport::position() const noexcept {
    const Tick sought = m_sought.load(std::memory_order_acquire);
    return sought >= 0 ? sought : m_position.load(std::memory_order_acquire);
}

void Transport::setLoop(std::optional<Range> range) noexcept {
    std::uint64_t word = 0;
    if (range) {
        const Tick from = std::clamp<Tick>(range->first, 0, kLastTick);
        const Tick to = std::clamp<Tick>(range->second, 0, kLastTick);
        if (from < to) word = static_cast<std::uint64_t>(from) << 32 | static_cast<std::uint64_t>(to);
    }
    m_loop.store(word, std::memory_order_release);
}

std::optional<Transport::Range> Transport::loop() const noexcept {
    const std::uint64_t word = m_loop.load(std::memory_order_acquire);
    if (word == 0) return std::nullopt;
    return Range(static_cast<Tick>(word >> 32), static_cast<Tick>(word & 0xFFFFFFFF));
}

void Transport::settleSeek(Tick tick) noexcept {
    publishPosition(tick);
    m_sought.compare_exchange_strong(tick, -1, std::memory_order_acq_rel);
}

} // namespace muse
