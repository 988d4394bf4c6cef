// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <fstream>

namespace muse::test {

/// Milliseconds that the calling thread worked or waited for others, less those in which it was ready and another had
/// the processor: what is measured so says the same on a loaded machine.
class OwnTime {
public:
    OwnTime() { restart(); }

    [[nodiscard]] std::int64_t elapsed() const { return milliseconds(since(m_begin)); }
    std::int64_t restart() {
        const Reading now = read();
        const auto passed = difference(m_begin, now);
        m_begin = now;
        return milliseconds(passed);
    }

private:
    struct Reading {
        std::chrono::steady_clock::time_point time;
        std::chrono::nanoseconds queued{};
    };

    /// The second number is the time that the scheduler kept the thread waiting (Documentation/scheduler/sched-stats).
    static Reading read() {
        std::int64_t ran = 0, queued = 0;
        std::ifstream("/proc/thread-self/schedstat") >> ran >> queued;
        return {std::chrono::steady_clock::now(), std::chrono::nanoseconds(queued)};
    }
    static std::chrono::nanoseconds difference(const Reading& from, const Reading& to) {
        return to.time - from.time - (to.queued - from.queued);
    }
    [[nodiscard]] static std::chrono::nanoseconds since(const Reading& begin) { return difference(begin, read()); }
    static std::int64_t milliseconds(std::chrono::nanoseconds time) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
    }

    Reading m_begin;
};

} // namespace muse::test
