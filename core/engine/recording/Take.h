// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Track.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace muse {

/// What recording does with notes that the track already has where it records.
enum class TakeMode { Overdub, Replace };

/// One passage being recorded into a track, over as many rounds of a loop as it takes: keys become notes, wheels and
/// pedals points of the lanes, and in Replace mode what the playhead passes makes room. Keys and a pedal that are down
/// where a round or the passage ends come up there, and lanes go on from there as they were before.
class Take {
public:
    /// The shortest note that a key leaves, so that it can be seen and heard.
    static constexpr Tick kShortest = kTicksPerQuarter / 16;

    Take(const Track& before, TakeMode mode, Tick from);

    /// A key went down, or up.
    void noteOn(int pitch, int velocity, Tick at);
    void noteOff(int pitch, Tick at);
    /// A wheel or pedal stands there from then on. Of a wheel's places within a step the last is kept. While one is
    /// not at rest, what its lane had goes.
    void move(Controller controller, ControlValue value, Tick at);
    /// Playback went on to that tick.
    void advance(Tick to);
    /// Playback reached `end` and went on at `start`, which may lie anywhere.
    void jump(Tick end, Tick start);
    /// Playback ended.
    void finish(Tick at) { endRound(at); }

    /// The track as it is now: what is left of before, and what was played; keys that are down have no note yet.
    [[nodiscard]] std::vector<Note> notes() const;
    [[nodiscard]] ControlPoints controls(Controller controller) const;
    /// Whether notes() or controls() differ since the last call.
    bool takeChange();

    /// Someone else changed the track meanwhile: goes on from there.
    void rebase(const Track& track);

private:
    struct Held {
        Tick at = 0;
        std::uint8_t velocity = 0;
    };
    template <typename T> struct Recorded {
        T what;
        int round = 0;
    };
    struct Lane {
        ControlPoints before; ///< this round
        std::vector<Recorded<ControlPoint>> points;
        ControlValue stands = 0; ///< where the wheel or pedal is
        Tick since = 0;
        bool played = false; ///< in this round
    };

    static constexpr int kBefore = -1;

    void add(int pitch, Tick end);
    void makeRoom(Tick from, Tick to);
    void makeRoomFor(Controller controller, Tick to);
    [[nodiscard]] bool givesWay(const Recorded<ControlPoint>& point, Tick at) const;
    void beginRound(Tick from);
    void endRound(Tick end);
    void rebaseLane(Controller controller, const ControlPoints& points);
    void put(Controller controller, ControlPoint point);
    void endLane(Controller controller, Tick end);

    TakeMode m_mode;
    std::vector<Recorded<Note>> m_notes;
    std::array<Lane, kControllers> m_lanes;
    std::array<std::optional<Held>, 128> m_held;
    Tick m_from = 0; ///< where this round began
    Tick m_at = 0;
    Tick m_end = 0; ///< where the last round ended
    int m_round = 0;
    bool m_changed = false;
};

} // namespace muse
