// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace muse {

/// What was rendered when, over the last blocks, so that a key that went down a moment ago is put where the song was
/// then, loops included. The callback writes, any thread reads, nobody waits: a place that is being overwritten counts
/// as forgotten.
class SoundingLog {
public:
    using Clock = std::chrono::steady_clock;

    /// From that time on the song moves on from `tick` at that speed, or stands still where it does not run.
    struct Stretch {
        Clock::time_point from;
        double tick = 0;
        double ticksPerSecond = 0;
        bool running = false;
    };
    struct Moment {
        double tick = 0;
        bool running = false;
    };

    /// Callback.
    void add(const Stretch& stretch) noexcept {
        const std::uint64_t number = m_count.load(std::memory_order_relaxed);
        Place& place = m_places[number % kPlaces];
        place.number.store(kWriting);
        place.from.store(stretch.from.time_since_epoch().count());
        place.tick.store(stretch.tick);
        place.speed.store(stretch.running ? stretch.ticksPerSecond : 0);
        place.running.store(stretch.running);
        place.number.store(number);
        m_count.store(number + 1);
    }

    /// Where the song was at a time; nothing before the first block, or longer ago than what is kept.
    [[nodiscard]] std::optional<Moment> at(Clock::time_point time) const noexcept {
        const std::uint64_t count = m_count.load();
        for (std::uint64_t back = 1; back <= kPlaces && back <= count; ++back) {
            const std::uint64_t number = count - back;
            const Place& place = m_places[number % kPlaces];
            if (place.number.load() != number) return std::nullopt;
            const Clock::time_point from{Clock::duration(place.from.load())};
            const double tick = place.tick.load();
            const double speed = place.speed.load();
            const bool running = place.running.load();
            if (place.number.load() != number) return std::nullopt;
            if (from > time) continue;
            return Moment{tick + speed * std::chrono::duration<double>(time - from).count(), running};
        }
        return std::nullopt;
    }

private:
    static constexpr std::size_t kPlaces = 256;
    static constexpr std::uint64_t kWriting = UINT64_MAX;

    struct Place {
        std::atomic<std::uint64_t> number{kWriting};
        std::atomic<Clock::rep> from{0};
        std::atomic<double> tick{0};
        std::atomic<double> speed{0};
        std::atomic<bool> running{false};
    };

    std::array<Place, kPlaces> m_places;
    std::atomic<std::uint64_t> m_count{0};

    static_assert(std::atomic<double>::is_always_lock_free && std::atomic<Clock::rep>::is_always_lock_free);
};

} // namespace muse
