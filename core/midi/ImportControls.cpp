// SPDX-License-Identifier: MIT
#include "core/midi/ImportControls.h"

#include "core/base/LowerCase.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <functional>

namespace muse {
namespace {

/// What a synthesiser has where a file says nothing.
constexpr ControlValue kUsualVolume = 100;
constexpr ControlValue kUsualReverb = 40;
constexpr ControlValue kUsualChorus = 0;

using Channels = std::vector<const ChannelControls*>;

/// Settings that come a moment apart are the same ones.
bool sayTheSame(const ControlPoints& one, const ControlPoints& other) {
    return one == other || (one.size() == 1 && other.size() == 1 && one[0].value == other[0].value);
}

/// What the first channel that says anything says, and what becomes of the others.
ControlPoints shared(const Channels& channels, const std::function<const ControlPoints&(const ChannelControls&)>& lane,
                     std::string name, ControlValue usual, SharedControls& result) {
    static const ControlPoints none;
    const ControlPoints* chosen = &none;
    bool otherwise = false;
    bool silent = false;
    for (const ChannelControls* channel : channels) {
        const ControlPoints& points = lane(*channel);
        if (points.empty())
            silent = true;
        else if (chosen->empty())
            chosen = &points;
        else
            otherwise = otherwise || !sayTheSame(points, *chosen);
    }
    const auto isUsual = [&](const ControlPoint& point) { return point.value == usual; };
    if (otherwise) result.leftOut.push_back(name);
    if (silent && !std::ranges::all_of(*chosen, isUsual)) result.widened.push_back(std::move(name));
    return *chosen;
}

/// Bends, swells and vibrato of one channel are wrong for the notes of another, so those of the first channel stay.
bool othersDiffer(const Channels& channels, Controller controller) {
    const ControlPoints& chosen = channels.front()->lane(controller);
    return std::ranges::any_of(channels, [&](const ChannelControls* channel) {
        const ControlPoints& points = channel->lane(controller);
        if (points.empty()) return false;
        const bool otherRange =
            controller == Controller::PitchBend && channel->bendRange != channels.front()->bendRange;
        return otherRange || points != chosen;
    });
}

/// The roundest number that a synthesiser would be told as `value`.
double shareOf(ControlValue value) {
    for (const double scale : {10.0, 100.0})
        if (const double share = std::round(value / 127.0 * scale) / scale; sevenBits(share) == value) return share;
    return std::round(value / 127.0 * 1000) / 1000;
}

void addTo(std::string& list, Family family, const std::vector<std::string>& names) {
    if (names.empty()) return;
    list += fmt::format("{}{} of {}", list.empty() ? "" : "; ", fmt::join(names, ", "), name(family));
}

} // namespace

SharedControls importControls(std::span<const ChannelControls> file, std::span<const std::uint8_t> numbers,
                              Track& track) {
    const Tick first = track.notes().empty() ? 0 : track.notes().front().start;
    const auto isSetting = [&](const ControlPoints& points) { return points.size() == 1 && points[0].at <= first; };
    SharedControls result;
    if (numbers.empty()) return result;
    Channels channels;
    for (const std::uint8_t number : numbers)
        channels.push_back(&file[number]);
    TrackSettings& settings = track.settings;
    settings.bendRange = channels.front()->bendRange;
    for (const Controller controller : kAllControllers) {
        const std::string name = lowerCase(muse::name(controller));
        const auto lane = [controller](const ChannelControls& channel) -> const ControlPoints& {
            return channel.lane(controller);
        };
        if (std::ranges::any_of(channels, [&](const auto* each) { return each->thinned[index(controller)]; }))
            result.thinned.push_back(name);
        if (isPlayed(controller) && controller != Controller::Sustain) {
            if (othersDiffer(channels, controller)) result.leftOut.push_back(name);
            track.setControls(controller, channels.front()->lane(controller));
            continue;
        }
        ControlPoints points = shared(
            channels, lane, name, controller == Controller::Volume ? kUsualVolume : restingValue(controller), result);
        if (points.empty()) continue;
        if (controller == Controller::Sustain || !isSetting(points)) {
            if (controller == Controller::Volume) settings.volume = 1;
            if (controller == Controller::Pan) settings.pan = 0;
            track.setControls(controller, std::move(points));
        } else if (controller == Controller::Volume) {
            settings.volume = shareOf(points[0].value);
        } else {
            settings.pan = std::round((shareOf(points[0].value) * 2 - 1) * 1000) / 1000;
        }
    }
    if (const auto reverb = shared(channels, &ChannelControls::reverb, "reverb", kUsualReverb, result); !reverb.empty())
        settings.reverb = shareOf(reverb.front().value);
    if (const auto chorus = shared(channels, &ChannelControls::chorus, "chorus", kUsualChorus, result); !chorus.empty())
        settings.chorus = shareOf(chorus.front().value);
    return result;
}

void ControlRemarks::add(Family family, const SharedControls& shared) {
    addTo(m_leftOut, family, shared.leftOut);
    addTo(m_widened, family, shared.widened);
    addTo(m_thinned, family, shared.thinned);
}

std::vector<std::string> ControlRemarks::sentences() const {
    std::vector<std::string> lines;
    if (!m_leftOut.empty())
        lines.push_back(fmt::format(
            "Left out, as another channel of the same track says otherwise and has more notes: {}.", m_leftOut));
    if (!m_widened.empty())
        lines.push_back(
            fmt::format("Meant for one channel, and now for all notes of the track that it became: {}.", m_widened));
    if (!m_thinned.empty())
        lines.push_back(
            fmt::format("Thinned out, as more than {} changes are too many: {}.", kMostLanePoints, m_thinned));
    return lines;
}

} // namespace muse
