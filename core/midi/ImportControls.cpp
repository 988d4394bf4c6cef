// SPDX-License-Identifier: MIT
#include "core/midi/ImportControls.h"

#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr int kReverb = 91;
constexpr int kChorus = 93;

/// One controller's changes, without those that say what holds anyway.
ControlPoints changesOf(const MidiFile& file, std::uint8_t channel, int number) {
    ControlPoints points;
    for (const MidiTrack& track : file.tracks)
        for (const MidiControl& control : track.controls)
            if (control.channel == channel && control.number == number) points.push_back({control.at, control.value});
    std::ranges::stable_sort(points, {}, &ControlPoint::at);
    ControlPoints kept;
    for (const ControlPoint& point : points) {
        if (!kept.empty() && kept.back().at == point.at) kept.pop_back();
        if (kept.empty() || kept.back().value != point.value) kept.push_back(point);
    }
    return kept;
}

/// The roundest number that a synthesiser would be told as `value`.
double shareOf(std::uint8_t value) {
    for (const double scale : {10.0, 100.0})
        if (const double share = std::round(value / 127.0 * scale) / scale; sevenBits(share) == value) return share;
    return std::round(value / 127.0 * 1000) / 1000;
}

} // namespace

void importControls(const MidiFile& file, std::uint8_t channel, Track& track) {
    const Tick first = track.notes().empty() ? 0 : track.notes().front().start;
    const auto isSetting = [&](const ControlPoints& points) { return points.size() == 1 && points[0].at <= first; };
    TrackSettings& settings = track.settings;
    for (const Controller controller : kAllControllers) {
        const ControlPoints points = changesOf(file, channel, midiNumber(controller));
        if (points.empty()) continue;
        if (controller == Controller::Sustain || !isSetting(points)) {
            if (controller == Controller::Volume) settings.volume = 1;
            if (controller == Controller::Pan) settings.pan = 0;
            track.setControls(controller, points);
        } else if (controller == Controller::Volume) {
            settings.volume = shareOf(points[0].value);
        } else {
            settings.pan = std::round((shareOf(points[0].value) * 2 - 1) * 1000) / 1000;
        }
    }
    if (const auto reverb = changesOf(file, channel, kReverb); !reverb.empty())
        settings.reverb = shareOf(reverb.front().value);
    if (const auto chorus = changesOf(file, channel, kChorus); !chorus.empty())
        settings.chorus = shareOf(chorus.front().value);
}

} // namespace muse
