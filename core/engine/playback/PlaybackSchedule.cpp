// SPDX-License-Identifier: MIT
#include "core/engine/playback/PlaybackSchedule.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace muse {
namespace {

/// One list of all tracks', each of which is sorted by `key`; equals stay in the order of the tracks.
template <typename Item, typename Key>
std::vector<Item> merged(const TrackSchedules& tracks, std::vector<Item> TrackSchedule::*list, Key key) {
    std::size_t count = 0;
    for (const TrackSchedule& track : tracks)
        count += (track.*list).size();
    std::vector<Item> items;
    items.reserve(count);
    for (const TrackSchedule& track : tracks) {
        const auto before = static_cast<std::ptrdiff_t>(items.size());
        items.insert(items.end(), (track.*list).begin(), (track.*list).end());
        std::ranges::inplace_merge(items, items.begin() + before, {}, key);
    }
    return items;
}

} // namespace

PlaybackSchedule::PlaybackSchedule(FrameMap map, BeatGrid beats, ChannelSetups setups, const TrackSchedules& tracks,
                                   Tick songEnd)
    : m_map(std::move(map)), m_beats(std::move(beats)), m_setups(setups),
      m_notes(merged(tracks, &TrackSchedule::notes,
                     [](const ScheduledNote& note) { return std::tuple(note.start, note.channel, note.pitch); })),
      m_events(merged(tracks, &TrackSchedule::events,
                      [](const ScheduledEvent& event) {
                          return std::tuple(event.frame, event.velocity != 0, event.channel, event.pitch);
                      })),
      m_controls(merged(tracks, &TrackSchedule::controls, &ScheduledControl::frame)),
      m_end(m_map.frameAt(static_cast<double>(songEnd))) {
    for (const TrackSchedule& track : tracks)
        m_longest = std::max(m_longest, track.longest);
    for (const ScheduledControl& control : m_controls)
        m_lanes[index(control.family)][index(control.controller)].push_back(control);
}

std::size_t PlaybackSchedule::controlFrom(Frame frame) const noexcept {
    return static_cast<std::size_t>(std::ranges::lower_bound(m_controls, frame, {}, &ScheduledControl::frame) -
                                    m_controls.begin());
}

ControlValue PlaybackSchedule::valueAt(Family family, Controller controller, Frame frame) const noexcept {
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
