// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/playback/BeatGrid.h"
#include "core/engine/playback/FrameMap.h"
#include "core/music/Controller.h"
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

    friend bool operator==(const ScheduledNote&, const ScheduledNote&) = default;
};

/// A key going down, or up where the velocity is 0.
struct ScheduledEvent {
    Frame frame = 0;
    std::uint8_t channel = 0;
    std::uint8_t pitch = 60;
    std::uint8_t velocity = 0;

    friend bool operator==(const ScheduledEvent&, const ScheduledEvent&) = default;
};

/// From this frame on a family's controller has this value, as it is sent.
struct ScheduledControl {
    Frame frame = 0;
    Family family = Family::Bass;
    Controller controller = Controller::Volume;
    ControlValue value = 0;

    friend bool operator==(const ScheduledControl&, const ScheduledControl&) = default;
};

/// What a family's channel is set to before anything sounds.
struct ChannelSetup {
    std::uint8_t program = 0;
    std::uint8_t volume = 102;                ///< controller 7, where its lane says nothing
    std::uint8_t pan = 64;                    ///< controller 10, where its lane says nothing
    std::uint8_t reverb = 38;                 ///< controller 91
    std::uint8_t chorus = 0;                  ///< controller 93
    std::uint8_t bendRange = kUsualBendRange; ///< semitones

    friend bool operator==(const ChannelSetup&, const ChannelSetup&) = default;
};

using ChannelSetups = std::array<ChannelSetup, kFamilies>;

/// One track's part of a schedule, each list in the order in which the schedule has it.
struct TrackSchedule {
    std::vector<ScheduledNote> notes;   ///< by start, then pitch
    std::vector<ScheduledEvent> events; ///< by frame; keys go up before keys go down
    std::vector<ScheduledControl> controls;
    Frame longest = 0; ///< frames of the longest note
};

using TrackSchedules = std::array<TrackSchedule, kFamilies>;

/// What is played, compiled: immutable, sorted, in frames. The audio callback reads it while the window edits the song.
class PlaybackSchedule {
public:
    PlaybackSchedule(FrameMap map, BeatGrid beats, ChannelSetups setups, const TrackSchedules& tracks, Tick songEnd);

    [[nodiscard]] const FrameMap& map() const noexcept { return m_map; }
    [[nodiscard]] const ChannelSetups& setups() const noexcept { return m_setups; }
    [[nodiscard]] const std::vector<ScheduledEvent>& events() const noexcept { return m_events; }
    /// By frame.
    [[nodiscard]] const std::vector<ScheduledControl>& controls() const noexcept { return m_controls; }
    [[nodiscard]] const BeatGrid& beats() const noexcept { return m_beats; }
    /// How long the song lasts (Song::length()), whatever of it is audible.
    [[nodiscard]] Frame end() const noexcept { return m_end; }

    /// The first event at or after a frame.
    [[nodiscard]] std::size_t eventFrom(Frame frame) const noexcept;
    /// The first control at or after a frame.
    [[nodiscard]] std::size_t controlFrom(Frame frame) const noexcept;
    /// What a controller stands at in a frame.
    [[nodiscard]] ControlValue valueAt(Family family, Controller controller, Frame frame) const noexcept;
    /// The first beat at or after a frame.
    [[nodiscard]] BeatGrid::Beat beatFrom(Frame frame) const noexcept { return m_beats.from(frame, m_map); }

    /// Calls `visit` with every note that has begun before `frame` and still sounds in it.
    template <typename Visit> void soundingAt(Frame frame, Visit visit) const noexcept {
        for (std::size_t i = noteFrom(frame - m_longest); i < m_notes.size() && m_notes[i].start < frame; ++i)
            if (m_notes[i].end > frame) visit(m_notes[i]);
    }

private:
    [[nodiscard]] std::size_t noteFrom(Frame start) const noexcept;

    using Lane = std::vector<ScheduledControl>;

    FrameMap m_map;
    BeatGrid m_beats;
    ChannelSetups m_setups;
    std::vector<ScheduledNote> m_notes;   ///< by start
    std::vector<ScheduledEvent> m_events; ///< by frame; keys go up before keys go down
    std::vector<ScheduledControl> m_controls;
    std::array<std::array<Lane, kControllers>, kFamilies> m_lanes; ///< the same, one by one
    Frame m_longest = 0;
    Frame m_end = 0;
};

} // namespace muse
