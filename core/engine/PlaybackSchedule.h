// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/FrameMap.h"
#include "core/music/Family.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace muse {

/// A key that sounds in [start, end).
struct ScheduledNote {
    Frame start = 0;
    Frame end = 0;
    std::uint8_t channel = 0;
    std::uint8_t pitch = 60;
    std::uint8_t velocity = 100;
};

/// A key going down, or up where the velocity is 0.
struct ScheduledEvent {
    Frame frame = 0;
    std::uint8_t channel = 0;
    std::uint8_t pitch = 60;
    std::uint8_t velocity = 0;
};

/// What a family's channel is set to before anything sounds.
struct ChannelSetup {
    std::uint8_t program = 0;
    std::uint8_t volume = 102; ///< controller 7
    std::uint8_t pan = 64;     ///< controller 10

    friend bool operator==(const ChannelSetup&, const ChannelSetup&) = default;
};

using ChannelSetups = std::array<ChannelSetup, kFamilies>;

/// What is played, compiled: immutable, sorted, in frames. The audio callback reads it while the window edits the song.
class PlaybackSchedule {
public:
    PlaybackSchedule(FrameMap map, ChannelSetups setups, std::vector<ScheduledNote> notes, Tick songEnd);

    [[nodiscard]] const FrameMap& map() const noexcept { return m_map; }
    [[nodiscard]] const ChannelSetups& setups() const noexcept { return m_setups; }
    [[nodiscard]] const std::vector<ScheduledEvent>& events() const noexcept { return m_events; }
    /// Where the song's last note ends, audible or not.
    [[nodiscard]] Frame end() const noexcept { return m_end; }

    /// The first event at or after a frame.
    [[nodiscard]] std::size_t eventFrom(Frame frame) const noexcept;

    /// Calls `visit` with every note that has begun before `frame` and still sounds in it.
    template <typename Visit> void soundingAt(Frame frame, Visit visit) const noexcept {
        for (std::size_t i = noteFrom(frame - m_longest); i < m_notes.size() && m_notes[i].start < frame; ++i)
            if (m_notes[i].end > frame) visit(m_notes[i]);
    }

private:
    [[nodiscard]] std::size_t noteFrom(Frame start) const noexcept;

    FrameMap m_map;
    ChannelSetups m_setups;
    std::vector<ScheduledNote> m_notes;   ///< by start
    std::vector<ScheduledEvent> m_events; ///< by frame; keys go up before keys go down
    Frame m_longest = 0;                  ///< frames of the longest note
    Frame m_end = 0;
};

} // namespace muse
