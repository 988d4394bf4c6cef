// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/midi/MidiMessage.h"
#include "core/engine/playback/FrameMap.h"
#include "core/music/Time.h"

#include <cmath>

namespace muse {

/// MIDI's beat clock for machines that follow ours: 24 ticks to the quarter while the song runs, song position before
/// every start, stop. Where the song begins between two sixteenths, which a song position cannot say, the others start
/// at the next one. Used by the callback only; never allocates.
class MidiClock {
public:
    static constexpr Tick kPulse = kTicksPerQuarter / 24;
    static constexpr Tick kSixteenth = kTicksPerQuarter / 4; ///< what song positions are counted in

    /// The song begins to run, or jumps while it runs: `send(message)` is called for what is due at once.
    template <typename Send> void locate(double tick, Send send) noexcept {
        stop(send);
        const auto first = static_cast<Tick>(std::ceil((tick - kNear) / static_cast<double>(kSixteenth)));
        m_start = first * kSixteenth;
        m_next = m_start;
        m_waiting = true;
        if (first > kLastPosition) return;
        send(MidiMessage{MidiMessage::kSongPosition, static_cast<std::uint8_t>(first & 0x7F),
                         static_cast<std::uint8_t>(first >> 7)});
    }

    template <typename Send> void stop(Send send) noexcept {
        if (m_running) send(MidiMessage{MidiMessage::kStop});
        m_running = false;
        m_waiting = false;
    }

    /// The song runs over [from, to) frames: `send(message, frame)` is called for each pulse in it.
    template <typename Send> void run(Frame from, Frame to, const FrameMap& map, Send send) noexcept {
        if (!m_running && !m_waiting) return;
        for (Frame at = frameOf(m_next, map); at < to; m_next += kPulse, at = frameOf(m_next, map)) {
            if (at < from) continue;
            if (m_waiting) send(MidiMessage{m_start == 0 ? MidiMessage::kStart : MidiMessage::kContinue}, at);
            m_waiting = false;
            m_running = true;
            send(MidiMessage{MidiMessage::kClock}, at);
        }
    }

private:
    static constexpr double kNear = 0.5; ///< ticks, more than rounding to a frame can be off
    static constexpr Tick kLastPosition = 0x3FFF;

    static Frame frameOf(Tick tick, const FrameMap& map) noexcept { return map.frameAt(static_cast<double>(tick)); }

    Tick m_start = 0;
    Tick m_next = 0;        ///< the next pulse
    bool m_waiting = false; ///< the start is yet to be sent
    bool m_running = false; ///< the others run
};

} // namespace muse
