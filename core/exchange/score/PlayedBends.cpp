// SPDX-License-Identifier: MIT
#include "core/exchange/score/PlayedBends.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <utility>

namespace muse {
namespace {

constexpr int kSixtieths = 60;
constexpr int kCentsPerSemitone = 100;
/// What a curve becomes is a step each of so many ticks, of which it has at most so many.
constexpr Tick kEvery = kTicksPerStep / 2;
constexpr Tick kMostSteps = 256;

/// What is bent in a track: from a tick on, until it rests again.
struct Corner {
    Tick at = 0;
    int cents = 0;

    friend auto operator<=>(const Corner&, const Corner&) = default;
};
using Curve = std::vector<Corner>;

void append(const ScoreBend& bend, Tick start, Tick end, Curve& curve) {
    curve.push_back({start, bend.front().cents});
    for (const ScoreBendPoint& point : bend)
        curve.push_back({start + (end - start) * point.sixtieth / kSixtieths, point.cents});
}

/// From where it leaves its rest to where it has come back to it for good; empty where it never leaves it.
Curve bentPart(Curve curve) {
    const auto bent = [](const Corner& corner) { return corner.cents != 0; };
    const auto first = std::ranges::find_if(curve, bent);
    if (first == curve.end()) return {};
    const auto last = std::find_if(curve.rbegin(), curve.rend(), bent).base();
    return {first == curve.begin() ? first : first - 1, last == curve.end() ? last : last + 1};
}

/// How many notes sound in some part of a stretch.
class Sounding {
public:
    explicit Sounding(const std::vector<MidiNote>& notes) {
        for (const MidiNote& each : notes) {
            m_starts.push_back(each.note.start);
            m_ends.push_back(each.note.end());
        }
        std::ranges::sort(m_starts);
        std::ranges::sort(m_ends);
    }
    [[nodiscard]] std::size_t in(Tick from, Tick to) const {
        const auto begun = std::ranges::lower_bound(m_starts, to) - m_starts.begin();
        const auto ended = std::ranges::upper_bound(m_ends, from) - m_ends.begin();
        return static_cast<std::size_t>(begun - ended);
    }

private:
    std::vector<Tick> m_starts;
    std::vector<Tick> m_ends;
};

/// Curves of which no two are at one time.
class Lane {
public:
    bool put(Curve curve) {
        const auto next = m_curves.lower_bound(curve.front().at);
        if (next != m_curves.end() && next->first < curve.back().at) return false;
        if (next != m_curves.begin() && std::prev(next)->second.back().at > curve.front().at) return false;
        m_curves.emplace(curve.front().at, std::move(curve));
        return true;
    }

    void write(std::uint8_t channel, MidiTrack& track) const {
        int most = kUsualBendRange * kCentsPerSemitone;
        for (const auto& [start, curve] : m_curves)
            for (const Corner& corner : curve)
                most = std::max(most, std::abs(corner.cents));
        const int range = (most + kCentsPerSemitone - 1) / kCentsPerSemitone * kCentsPerSemitone;
        if (m_curves.empty()) return;
        track.controls.push_back({0, channel, kBendRangeNumber, static_cast<std::uint16_t>(range)});
        const int centre = restingValue(Controller::PitchBend);
        int sent = centre;
        const auto send = [&](Tick at, double cents) {
            const long value =
                std::clamp<long>(centre + std::lround(cents * centre / range), 0, mostValue(Controller::PitchBend));
            if (std::exchange(sent, static_cast<int>(value)) != value)
                track.controls.push_back({at, channel, kPitchBendNumber, static_cast<std::uint16_t>(value)});
        };
        for (const auto& [start, curve] : m_curves) {
            const Tick every = std::max(kEvery, (curve.back().at - start) / kMostSteps);
            for (std::size_t i = 0; i + 1 < curve.size(); ++i) {
                const Corner from = curve[i];
                const Corner to = curve[i + 1];
                for (Tick at = from.at; at < to.at; at += every)
                    send(at,
                         from.cents + double(to.cents - from.cents) * double(at - from.at) / double(to.at - from.at));
            }
            send(curve.back().at, 0);
        }
    }

private:
    std::map<Tick, Curve> m_curves;
};

} // namespace

Tick ticks(ScoreTime time) {
    constexpr ScoreTime kUnitsPerTick = kUnitsPerQuarter / kTicksPerQuarter;
    return (time + kUnitsPerTick / 2) / kUnitsPerTick;
}

std::size_t PlayedBends::mostControls(ScoreTime length) {
    return static_cast<std::size_t>(std::min(ticks(length) / kEvery, kMostSteps)) + kSixtieths + 3;
}

void PlayedBends::add(std::size_t note, ScoreTime start, ScoreTime length, std::uint32_t bend) {
    m_stretches.push_back({note, ticks(start), ticks(start + length), bend});
}

void PlayedBends::addDive(ScoreTime start, ScoreTime length, std::uint32_t bend) {
    m_dives.push_back({0, ticks(start), ticks(start + length), bend});
}

PlayedBends::LeftOut PlayedBends::write(std::uint8_t channel, MidiTrack& track) const {
    struct Played {
        Curve whole;
        std::set<std::uint32_t> bends;
    };
    std::map<std::size_t, Played> notes;
    for (const Stretch& each : m_stretches) {
        Played& played = notes[each.note];
        append(m_bends[each.bend - 1], each.start, each.end, played.whole);
        played.bends.insert(each.bend);
    }
    // Strings that are bent alike are bent together.
    struct Together {
        std::size_t notes = 0;
        std::set<std::uint32_t> bends;
    };
    std::map<Curve, Together> curves;
    for (auto& [number, played] : notes) {
        const Tick end = track.notes[number].note.end();
        played.whole.push_back({end, played.whole.back().cents});
        played.whole.push_back({end, 0});
        Curve curve = bentPart(std::move(played.whole));
        if (curve.empty()) continue;
        Together& together = curves[std::move(curve)];
        ++together.notes;
        together.bends.merge(played.bends);
    }
    const Sounding sounding(track.notes);
    Lane lane;
    LeftOut leftOut;
    for (const auto& [curve, together] : curves)
        if (sounding.in(curve.front().at, curve.back().at) > together.notes || !lane.put(curve))
            leftOut.bends.insert(together.bends.begin(), together.bends.end());
    for (const Stretch& dive : m_dives) {
        Curve curve;
        append(m_bends[dive.bend - 1], dive.start, dive.end, curve);
        curve.push_back({dive.end, curve.back().cents});
        curve.push_back({dive.end, 0});
        curve = bentPart(std::move(curve));
        if (!curve.empty() && !lane.put(std::move(curve))) leftOut.dives.insert(dive.bend);
    }
    lane.write(channel, track);
    return leftOut;
}

} // namespace muse
