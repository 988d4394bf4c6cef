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

/// One passage being recorded into a track's notes, over as many rounds of a loop as it takes: keys become notes, and
/// in Replace mode what the playhead passes makes room. Keys that are down where a round or the passage ends end there.
class Take {
public:
    /// The shortest note that a key leaves, so that it can be seen and heard.
    static constexpr Tick kShortest = kTicksPerQuarter / 16;

    Take(std::vector<Note> before, TakeMode mode, Tick from);

    void press(int pitch, int velocity, Tick at);
    void release(int pitch, Tick at);
    /// Playback went on to that tick.
    void advance(Tick to);
    /// Playback reached `end` and went on at `start`, which may lie anywhere.
    void jump(Tick end, Tick start);
    /// Playback ended.
    void finish(Tick at) { jump(at, at); }

    /// The track as it is now: what is left of before, and what was played; keys that are down have no note yet.
    [[nodiscard]] std::vector<Note> notes() const;
    /// Whether notes() differs since the last call.
    bool takeChange();

    /// Someone else changed the track meanwhile: goes on from there.
    void rebase(std::vector<Note> notes);

private:
    struct Held {
        Tick at = 0;
        std::uint8_t velocity = 0;
    };
    struct Recorded {
        Note note;
        int round = 0;
    };

    static constexpr int kBefore = -1;

    void add(int pitch, Tick end);
    void makeRoom(Tick from, Tick to);

    TakeMode m_mode;
    std::vector<Recorded> m_notes;
    std::array<std::optional<Held>, 128> m_held;
    Tick m_at;
    Tick m_end = 0; ///< where the last round ended
    int m_round = 0;
    bool m_changed = false;
};

} // namespace muse
