// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/TrackEvents.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace muse {

/// Notes that sound, by channel and pitch, oldest first: the first release ends the first note. They lie in the track's
/// own list, in the order in which they begin. Programs that sort their events write a note without length with its
/// release before its beginning: such a release ends nothing, and the note would sound until something else does. So a
/// note that begins where a release ended nothing is in doubt, until a release of its own comes.
class OpenNotes {
public:
    explicit OpenNotes(std::vector<RawNote>& notes);

    void start(const RawNote& note);
    void release(std::uint8_t channel, std::uint8_t pitch, std::int64_t at);
    /// Ends all that sound on a channel, as all-notes-off does.
    void releaseChannel(std::uint8_t channel, std::int64_t at);
    /// Ends all that still sound; returns how many.
    std::size_t releaseAll(std::int64_t at);

private:
    static constexpr std::int32_t kNone = -1;
    static constexpr std::size_t kChannels = 16;
    static constexpr std::size_t kPitches = 128;

    /// Notes that each begin where the release before ended nothing, or ended the one before.
    struct Doubt {
        std::vector<std::int32_t> notes;
        std::int64_t releasedAt = 0;
        bool sounds = false;
    };

    static std::size_t slot(std::uint8_t channel, std::uint8_t pitch) { return channel * kPitches + pitch; }
    void end(std::size_t key, std::int64_t at);
    void doubt(std::size_t key, std::int64_t at, std::int32_t number);
    void makeShort(std::size_t key, const Doubt& each);

    std::vector<RawNote>& m_notes;
    std::vector<std::int32_t> m_next; ///< for each note, the next of its channel and pitch that began while it sounded
    std::array<std::int32_t, kChannels * kPitches> m_first;
    std::array<std::int32_t, kChannels * kPitches> m_last;
    std::array<std::size_t, kChannels> m_sounding{}; ///< on each channel
    std::map<std::size_t, Doubt> m_doubts;
};

} // namespace muse
