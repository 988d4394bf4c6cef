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

/// One passage being recorded into a track, over as many rounds of a loop as it takes: keys become notes, the pedal
/// points of the sustain lane, and in Replace mode what the playhead passes makes room. Keys and a pedal that are down
/// where a round or the passage ends come up there.
class Take {
public:
    /// The shortest note that a key leaves, so that it can be seen and heard.
    static constexpr Tick kShortest = kTicksPerQuarter / 16;

    Take(std::vector<Note> before, ControlPoints sustain, TakeMode mode, Tick from);

    /// A key went down, or up.
    void noteOn(int pitch, int velocity, Tick at);
    void noteOff(int pitch, Tick at);
    /// The sustain pedal has this value, 0..127, from then on.
    void pedal(int value, Tick at);
    /// Playback went on to that tick.
    void advance(Tick to);
    /// Playback reached `end` and went on at `start`, which may lie anywhere.
    void jump(Tick end, Tick start);
    /// Playback ended.
    void finish(Tick at) { jump(at, at); }

    /// The track as it is now: what is left of before, and what was played; keys that are down have no note yet.
    [[nodiscard]] std::vector<Note> notes() const;
    [[nodiscard]] ControlPoints sustain() const;
    /// Whether notes() or sustain() differ since the last call.
    bool takeChange();

    /// Someone else changed the track meanwhile: goes on from there.
    void rebase(const std::vector<Note>& notes, const ControlPoints& sustain);

private:
    struct Held {
        Tick at = 0;
        std::uint8_t velocity = 0;
    };
    template <typename T> struct Recorded {
        T what;
        int round = 0;
    };

    static constexpr int kBefore = -1;

    void add(int pitch, Tick end);
    void makeRoom(Tick from, Tick to);
    void liftPedal(Tick at);

    TakeMode m_mode;
    std::vector<Recorded<Note>> m_notes;
    std::vector<Recorded<ControlPoint>> m_pedal;
    std::array<std::optional<Held>, 128> m_held;
    Tick m_at;
    Tick m_end = 0; ///< where the last round ended
    int m_round = 0;
    bool m_pedalDown = false;
    bool m_changed = false;
};

} // namespace muse
