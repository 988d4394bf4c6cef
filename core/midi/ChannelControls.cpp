// SPDX-License-Identifier: MIT
#include "core/midi/ChannelControls.h"

#include "core/music/transforms/Lanes.h"

#include <algorithm>
#include <iterator>

namespace muse {
namespace {

constexpr std::uint8_t kReverb = 91;
constexpr std::uint8_t kChorus = 93;
constexpr int kCentsPerSemitone = 100;

std::uint8_t numberOf(Controller controller) {
    return midiNumber(controller).value_or(controller == Controller::PitchBend ? kPitchBendNumber : kPressureNumber);
}

/// Puts a point behind the others, of which none is later.
void add(ControlPoints& points, const ControlPoint& point) {
    if (!points.empty() && points.back().at == point.at) points.pop_back();
    if (points.empty() || points.back().value != point.value) points.push_back(point);
}

/// A channel's bends, each with the range that it was meant for. A new range moves what is bent.
class Bends {
public:
    void bend(const ControlPoint& to) { put({to, m_cents}); }
    void setRange(Tick at, int cents) {
        m_cents = cents;
        if (!m_bends.empty() && bent(m_bends.back())) put({{at, m_bends.back().point.value}, cents});
    }

    void write(ChannelControls& controls) const {
        int widest = 0;
        int narrowest = kWidestBendRange * kCentsPerSemitone;
        for (const Bend& each : m_bends)
            if (bent(each)) {
                widest = std::max(widest, each.cents);
                narrowest = std::min(narrowest, each.cents);
            }
        const bool any = std::ranges::any_of(m_bends, bent);
        const int range = any ? widest : m_cents;
        controls.bendRange = std::min((range + kCentsPerSemitone - 1) / kCentsPerSemitone, kWidestBendRange);
        if (!any) return;
        ControlPoints& lane = controls.lanes[index(Controller::PitchBend)];
        const bool same = widest == narrowest && widest == controls.bendRange * kCentsPerSemitone;
        for (const Bend& each : m_bends)
            add(lane,
                same ? each.point
                     : rescaledBends({each.point}, double(each.cents) / kCentsPerSemitone, controls.bendRange).front());
    }

private:
    struct Bend {
        ControlPoint point;
        int cents;
    };

    static bool bent(const Bend& each) { return each.point.value != restingValue(Controller::PitchBend); }
    void put(const Bend& next) {
        if (!m_bends.empty() && m_bends.back().point.at == next.point.at) m_bends.pop_back();
        m_bends.push_back(next);
    }

    std::vector<Bend> m_bends;
    int m_cents = kUsualBendRange * kCentsPerSemitone;
};

void take(const MidiControl& control, ChannelControls& controls, Bends& bends) {
    if (control.number == kBendRangeNumber) return bends.setRange(control.at, control.value);
    if (control.number == kReverb) return add(controls.reverb, {control.at, control.value});
    if (control.number == kChorus) return add(controls.chorus, {control.at, control.value});
    const bool reset = control.number == kResetControllers;
    for (const Controller controller : kAllControllers) {
        if (reset ? !isPlayed(controller) : control.number != numberOf(controller)) continue;
        const ControlPoint point{control.at, reset ? restingValue(controller) : control.value};
        ControlPoints& lane = controls.lanes[index(controller)];
        if (controller == Controller::PitchBend)
            bends.bend(point);
        else if (!reset || !lane.empty()) // most files reset before anything is set
            add(lane, point);
    }
}

/// By time, and otherwise in the file's order.
ChannelControls controlsOf(std::vector<const MidiControl*> changes) {
    if (!std::ranges::is_sorted(changes, {}, &MidiControl::at)) std::ranges::stable_sort(changes, {}, &MidiControl::at);
    ChannelControls controls;
    Bends bends;
    for (const MidiControl* change : changes)
        take(*change, controls, bends);
    bends.write(controls);
    for (const Controller controller : kAllControllers) {
        ControlPoints& lane = controls.lanes[index(controller)];
        const auto rests = [rest = restingValue(controller)](const ControlPoint& point) { return point.value == rest; };
        if (isPlayed(controller) && std::ranges::all_of(lane, rests)) lane.clear();
        if (lane.size() <= kMostLanePoints) continue;
        lane = withoutRepeats(thinned(std::move(lane), kMostLanePoints));
        controls.thinned[index(controller)] = true;
    }
    return controls;
}

} // namespace

std::array<ChannelControls, 16> channelControls(const MidiFile& file) {
    std::array<std::vector<const MidiControl*>, 16> changes;
    for (const MidiTrack& track : file.tracks)
        for (const MidiControl& control : track.controls)
            changes[control.channel & 0x0F].push_back(&control);
    std::array<ChannelControls, 16> controls;
    std::ranges::transform(changes, controls.begin(), controlsOf);
    return controls;
}

} // namespace muse
