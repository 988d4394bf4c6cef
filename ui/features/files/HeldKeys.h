// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <map>

namespace muse {

/// Keys of a MIDI keyboard that a hand holds. What never comes up, as of a pad without note-offs or a keyboard that was
/// pulled out, counts for a minute.
class HeldKeys {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::minutes kLongest{1};

    void move(int pitch, bool down, Clock::time_point now = Clock::now()) {
        if (down)
            m_since[pitch] = now;
        else
            m_since.erase(pitch);
    }
    [[nodiscard]] bool any(Clock::time_point now = Clock::now()) const {
        return std::ranges::any_of(m_since, [now](const auto& key) { return now - key.second < kLongest; });
    }

private:
    std::map<int, Clock::time_point> m_since;
};

} // namespace muse
