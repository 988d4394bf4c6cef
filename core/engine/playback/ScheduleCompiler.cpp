// SPDX-License-Identifier: MIT
#include "core/engine/playback/ScheduleCompiler.h"

#include "core/music/Overlaps.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace muse {
namespace {

ChannelSetup setupOf(const TrackSettings& settings) {
    ChannelSetup setup;
    setup.program = static_cast<std::uint8_t>(std::clamp(settings.program, 0, 127));
    const auto atRest = [&settings](Controller controller) {
        return static_cast<std::uint8_t>(sentValue(settings, controller, restingValue(controller)));
    };
    setup.volume = atRest(Controller::Volume);
    setup.pan = atRest(Controller::Pan);
    setup.reverb = sevenBits(settings.reverb);
    setup.chorus = sevenBits(settings.chorus);
    setup.bendRange = static_cast<std::uint8_t>(std::clamp(settings.bendRange, 0, kWidestBendRange));
    return setup;
}

std::vector<ScheduledControl> controlsOf(const Track& track, Family family, const FrameMap& map) {
    std::vector<ScheduledControl> controls;
    for (const Controller controller : kAllControllers)
        for (const ControlPoint& point : track.controls(controller))
            controls.push_back({map.frameAt(static_cast<double>(point.at)), family, controller,
                                sentValue(track.settings, controller, point.value)});
    std::ranges::stable_sort(controls, {}, &ScheduledControl::frame);
    return controls;
}

void addNotes(const std::vector<Note>& notes, std::uint8_t channel, const FrameMap& map, TrackSchedule& schedule) {
    schedule.notes.reserve(notes.size());
    schedule.events.reserve(notes.size() * 2);
    for (const Note& note : withoutOverlaps(notes)) {
        const Frame start = map.frameAt(static_cast<double>(note.start));
        const Frame end = std::max(start + 1, map.frameAt(static_cast<double>(note.end())));
        schedule.notes.push_back({start, end, channel, note.pitch, note.velocity});
        schedule.events.push_back({start, channel, note.pitch, note.velocity});
        schedule.events.push_back({end, channel, note.pitch, 0});
        schedule.longest = std::max(schedule.longest, end - start);
    }
    std::ranges::sort(schedule.notes, {}, [](const ScheduledNote& note) { return std::tuple(note.start, note.pitch); });
    std::ranges::sort(schedule.events, {}, [](const ScheduledEvent& event) {
        return std::tuple(event.frame, event.velocity != 0, event.pitch);
    });
}

TrackSchedule scheduleOf(const Track& track, bool audible, Family family, const FrameMap& map) {
    TrackSchedule schedule;
    schedule.controls = controlsOf(track, family, map);
    if (audible) addNotes(track.notes(), static_cast<std::uint8_t>(midiChannel(family)), map, schedule);
    return schedule;
}

} // namespace

std::unique_ptr<PlaybackSchedule> ScheduleCompiler::compile(const Song& song, int sampleRate) {
    FrameMap map(song.tempo, sampleRate);
    const bool otherTimes = m_map != map;
    m_map = map;
    ChannelSetups setups;
    for (const Family family : kAllFamilies) {
        const Track& track = song.track(family);
        setups[index(family)] = setupOf(track.settings);
        const bool audible = song.audible(family);
        if (!otherTimes && m_audible[index(family)] == audible && m_tracks[index(family)] == track) continue;
        m_schedules[index(family)] = scheduleOf(track, audible, family, map);
        m_tracks[index(family)] = track;
        m_audible[index(family)] = audible;
    }
    return std::make_unique<PlaybackSchedule>(std::move(map), BeatGrid(song.signatures), setups, m_schedules,
                                              song.length());
}

std::unique_ptr<PlaybackSchedule> compileSchedule(const Song& song, int sampleRate) {
    return ScheduleCompiler().compile(song, sampleRate);
}

} // namespace muse
