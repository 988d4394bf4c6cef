// SPDX-License-Identifier: MIT
#include "core/engine/playback/ScheduleCompiler.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muse {
namespace {

constexpr int kKeys = 128;

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

/// A track's notes with no two sounding on one key at once.
std::vector<Note> withoutOverlaps(const std::vector<Note>& notes) {
    std::vector<Note> kept;
    kept.reserve(notes.size());
    std::array<std::ptrdiff_t, kKeys> last;
    last.fill(-1);
    for (Note note : notes) {
        const Tick end = note.end();
        note.start = std::max<Tick>(note.start, 0);
        note.length = end - note.start;
        if (note.length <= 0 || note.pitch >= kKeys || note.velocity == 0) continue;
        note.velocity = std::min<std::uint8_t>(note.velocity, 127);
        if (std::ptrdiff_t& before = last[note.pitch]; before >= 0) {
            Note& previous = kept[static_cast<std::size_t>(before)];
            const Tick until = std::max(previous.end(), end);
            if (previous.start == note.start) {
                previous.length = until - previous.start;
                previous.velocity = std::max(previous.velocity, note.velocity);
                continue;
            }
            if (previous.end() > note.start) {
                previous.length = note.start - previous.start;
                note.length = until - note.start;
            }
        }
        last[note.pitch] = static_cast<std::ptrdiff_t>(kept.size());
        kept.push_back(note);
    }
    return kept;
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
                                              std::move(controls), song.end());
}

} // namespace muse
