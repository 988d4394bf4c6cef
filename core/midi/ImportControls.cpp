// SPDX-License-Identifier: MIT
#include "core/midi/ImportControls.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace muse {
namespace {

/// A control change that a track keeps: its number, its name for people, and what a synthesiser has without it.
struct Control {
    int number;
    std::string_view name;
    std::uint8_t usual;
};

constexpr Control kReverb = {91, "reverb", 40};
constexpr Control kChorus = {93, "chorus", 0};

Control controlOf(Controller controller) {
    switch (controller) {
    case Controller::Volume:
        return {midiNumber(controller), "volume", 100};
    case Controller::Pan:
        return {midiNumber(controller), "pan", 64};
    case Controller::Sustain:
        break;
    }
    return {midiNumber(Controller::Sustain), "sustain", 0};
}

/// One controller's changes, without those that say what holds anyway.
ControlPoints changesOf(const MidiFile& file, std::uint8_t channel, int number) {
    struct Change {
        ControlPoint point;
        bool reset = false;
    };
    const bool pedal = number == midiNumber(Controller::Sustain);
    std::vector<Change> changes;
    for (const MidiTrack& track : file.tracks)
        for (const MidiControl& control : track.controls) {
            if (control.channel != channel) continue;
            if (control.number == number) changes.push_back({{control.at, control.value}, false});
            if (control.number == kResetControllers && pedal) changes.push_back({{control.at, 0}, true});
        }
    std::ranges::stable_sort(changes, {}, [](const Change& change) { return change.point.at; });
    ControlPoints kept;
    for (const auto& [point, reset] : changes) {
        // Most files reset before anything is set.
        if (reset && kept.empty()) continue;
        if (!kept.empty() && kept.back().at == point.at) kept.pop_back();
        if (kept.empty() || kept.back().value != point.value) kept.push_back(point);
    }
    return kept;
}

/// Settings that come a moment apart are the same ones.
bool sayTheSame(const ControlPoints& one, const ControlPoints& other) {
    return one == other || (one.size() == 1 && other.size() == 1 && one[0].value == other[0].value);
}

/// What the first channel that says anything says, and what becomes of the others.
ControlPoints shared(const MidiFile& file, std::span<const std::uint8_t> channels, const Control& control,
                     SharedControls& result) {
    ControlPoints chosen;
    bool otherwise = false;
    bool silent = false;
    for (const std::uint8_t channel : channels) {
        ControlPoints points = changesOf(file, channel, control.number);
        if (points.empty())
            silent = true;
        else if (chosen.empty())
            chosen = std::move(points);
        else
            otherwise = otherwise || !sayTheSame(points, chosen);
    }
    const auto isUsual = [&](const ControlPoint& point) { return point.value == control.usual; };
    if (otherwise) result.leftOut.push_back(control.name);
    if (silent && !std::ranges::all_of(chosen, isUsual)) result.widened.push_back(control.name);
    return chosen;
}

/// The roundest number that a synthesiser would be told as `value`.
double shareOf(std::uint8_t value) {
    for (const double scale : {10.0, 100.0})
        if (const double share = std::round(value / 127.0 * scale) / scale; sevenBits(share) == value) return share;
    return std::round(value / 127.0 * 1000) / 1000;
}

void addTo(std::string& list, Family family, const std::vector<std::string_view>& names) {
    if (names.empty()) return;
    list += fmt::format("{}{} of {}", list.empty() ? "" : "; ", fmt::join(names, ", "), name(family));
}

} // namespace

SharedControls importControls(const MidiFile& file, std::span<const std::uint8_t> channels, Track& track) {
    const Tick first = track.notes().empty() ? 0 : track.notes().front().start;
    const auto isSetting = [&](const ControlPoints& points) { return points.size() == 1 && points[0].at <= first; };
    SharedControls result;
    TrackSettings& settings = track.settings;
    for (const Controller controller : kAllControllers) {
        const ControlPoints points = shared(file, channels, controlOf(controller), result);
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
    if (const auto reverb = shared(file, channels, kReverb, result); !reverb.empty())
        settings.reverb = shareOf(reverb.front().value);
    if (const auto chorus = shared(file, channels, kChorus, result); !chorus.empty())
        settings.chorus = shareOf(chorus.front().value);
    return result;
}

void ControlRemarks::add(Family family, const SharedControls& shared) {
    addTo(m_leftOut, family, shared.leftOut);
    addTo(m_widened, family, shared.widened);
}

std::vector<std::string> ControlRemarks::sentences() const {
    std::vector<std::string> lines;
    if (!m_leftOut.empty())
        lines.push_back(fmt::format(
            "Left out, as another channel of the same track says otherwise and has more notes: {}.", m_leftOut));
    if (!m_widened.empty())
        lines.push_back(
            fmt::format("Meant for one channel, and now for all notes of the track that it became: {}.", m_widened));
    return lines;
}

} // namespace muse
