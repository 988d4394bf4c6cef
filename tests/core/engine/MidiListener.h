// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/midi/MidiOut.h"
#include "core/music/Family.h"

#include <mutex>
#include <vector>

namespace muse::test {

/// What a MIDI output hears; shared with the output's thread.
class MidiListener {
public:
    MidiListener() {
        out.open([this](const MidiMessage& message) {
            const std::scoped_lock lock(m_mutex);
            m_heard.push_back(message);
        });
    }
    std::vector<MidiMessage> heard() {
        const std::scoped_lock lock(m_mutex);
        return m_heard;
    }
    /// The values of one controller of a family since the last clear(), in order.
    std::vector<int> values(Family family, int number) {
        std::vector<int> found;
        for (const MidiMessage& message : heard())
            if (message.kind() == MidiMessage::kController && message.channel() == midiChannel(family) &&
                message.data1 == number)
                found.push_back(message.data2);
        return found;
    }
    /// The messages about the song's time since the last clear(), in order.
    std::vector<MidiMessage> clock() {
        std::vector<MidiMessage> found;
        for (const MidiMessage& message : heard())
            if (message.status >= 0xF0) found.push_back(message);
        return found;
    }
    void clear() {
        const std::scoped_lock lock(m_mutex);
        m_heard.clear();
    }

private:
    std::mutex m_mutex;
    std::vector<MidiMessage> m_heard;

public:
    MidiOut out; ///< last: its thread hears until it is gone
};

} // namespace muse::test
