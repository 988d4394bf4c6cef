// SPDX-License-Identifier: MIT
#include "core/engine/playback/PlaybackSchedule.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace muse {

PlaybackSchedule::PlaybackSchedule(FrameMap map, BeatGrid beats, ChannelSetups setups, std::vector<ScheduledNote> notes,
                                   std::vector<ScheduledControl> controls, Tick songEnd)
    : m_map(std::move(map)), m_beats(std::move(beats)), m_setups(setups), m_notes(std::move(notes)),
      m_controls(std::move(controls)), m_end(m_map.frameAt(static_cast<double>(songEnd))) {
    std::ranges::sort(m_notes, {},
                      [](const ScheduledNote& note) { return std::tuple(note.start, note.channel, note.pitch); });
    m_events.reserve(m_notes.size() * 2);
    for (const ScheduledNote& note : m_notes) {
        m_longest = std::max(m_longest, note.end - note.start);
        m_events.push_back({note.start, note.channel, note.pitch, note.velocity});
        m_events.push_back({note.end, note.channel, note.pitch, 0});
    }
    std::ranges::sort(m_events, {}, [](const ScheduledEvent& event) {
        return std::tuple(event.frame, event.velocity != 0, event.channel, event.pitch);
    });
    std::ranges::stable_sort(m_controls, {}, &ScheduledControl::frame);
    for (const ScheduledControl& control : m_controls)
        m_lanes[index(control.family)][index(control.controller)].push_back(control);
}

std::size_t PlaybackSchedule::controlFrom(Frame frame) const noexcept {
    return static_cast<std::size_t>(std::ranges::lower_bound(m_controls, frame, {}, &ScheduledControl::frame) -
                                    m_controls.begin());
}

std::uint8_t PlaybackSchedule::valueAt(Family family, Controller controller, Frame frame) const noexcept {
    const Lane& lane = m_lanes[index(family)][index(controller)];
    const auto after = std::ranges::upper_bound(lane, frame, {}, &ScheduledControl::frame);
    if (after != lane.begin()) return std::prev(after)->value;
    const ChannelSetup& setup = m_setups[index(family)];
    if (controller == Controller::Volume) return setup.volume;
    return controller == Controller::Pan ? setup.pan : restingValue(controller);
}

std::size_t PlaybackSchedule::eventFrom(Frame frame) const noexcept {
    return static_cast<std::size_t>(std::ranges::lower_bound(m_events, frame, {}, &ScheduledEvent::frame) -
                                    m_events.begin());
}

std::size_t PlaybackSchedule::noteFrom(Frame start) const noexcept {
    return static_cast<std::size_t>(std::ranges::lower_bound(m_notes, start, {}, &ScheduledNote::start) -
                                    m_notes.begin());
}

} // namespace muse
