// SPDX-License-Identifier: MIT
#include "core/engine/playback/ScheduleCompiler.h"

#include "core/music/Overlaps.h"

#include <algorithm>
#include <utility>

namespace muse {
namespace {

ChannelSetup setupOf(const TrackSettings& settings) {
    ChannelSetup setup;
    setup.program = static_cast<std::uint8_t>(std::clamp(settings.program, 0, 127));
    setup.volume = sentValue(settings, Controller::Volume, restingValue(Controller::Volume));
    setup.pan = sentValue(settings, Controller::Pan, restingValue(Controller::Pan));
    setup.reverb = sevenBits(settings.reverb);
    setup.chorus = sevenBits(settings.chorus);
    return setup;
}

void addControls(const Track& track, Family family, const FrameMap& map, std::vector<ScheduledControl>& controls) {
    for (const Controller controller : kAllControllers)
        for (const ControlPoint& point : track.controls(controller))
            controls.push_back({map.frameAt(static_cast<double>(point.at)), family, controller,
                                sentValue(track.settings, controller, point.value)});
}

} // namespace

std::unique_ptr<PlaybackSchedule> compileSchedule(const Song& song, int sampleRate) {
    FrameMap map(song.tempo, sampleRate);
    ChannelSetups setups;
    std::vector<ScheduledNote> scheduled;
    std::vector<ScheduledControl> controls;
    scheduled.reserve(song.noteCount());
    for (const Family family : kAllFamilies) {
        const Track& track = song.track(family);
        setups[index(family)] = setupOf(track.settings);
        addControls(track, family, map, controls);
        if (!song.audible(family)) continue;
        const auto channel = static_cast<std::uint8_t>(midiChannel(family));
        for (const Note& note : withoutOverlaps(track.notes())) {
            const Frame start = map.frameAt(static_cast<double>(note.start));
            const Frame end = std::max(start + 1, map.frameAt(static_cast<double>(note.end())));
            scheduled.push_back({start, end, channel, note.pitch, note.velocity});
        }
    }
    return std::make_unique<PlaybackSchedule>(std::move(map), BeatGrid(song.signatures), setups, std::move(scheduled),
                                              std::move(controls), song.length());
}

} // namespace muse
