// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace muse {

/// One channel message, or one about the song's time, of at most three bytes and of fixed size, so that rings can carry
/// it.
struct MidiMessage {
    std::uint8_t status = 0; ///< kind in the high half, channel 0..15 in the low
    std::uint8_t data1 = 0;
    std::uint8_t data2 = 0;

    static constexpr std::uint8_t kNoteOff = 0x80;
    static constexpr std::uint8_t kNoteOn = 0x90;
    static constexpr std::uint8_t kController = 0xB0;
    static constexpr std::uint8_t kProgram = 0xC0;
    static constexpr std::uint8_t kPressure = 0xD0;
    static constexpr std::uint8_t kPitchBend = 0xE0;
    // Whole status bytes: these have no channel.
    static constexpr std::uint8_t kSongPosition = 0xF2; ///< in sixteenths, low seven bits first
    static constexpr std::uint8_t kClock = 0xF8;        ///< 24 to the quarter
    static constexpr std::uint8_t kStart = 0xFA;
    static constexpr std::uint8_t kContinue = 0xFB;
    static constexpr std::uint8_t kStop = 0xFC;

    static constexpr MidiMessage of(std::uint8_t kind, std::uint8_t channel, std::uint8_t first,
                                    std::uint8_t second = 0) {
        return {static_cast<std::uint8_t>(kind | (channel & 0x0F)), static_cast<std::uint8_t>(first & 0x7F),
                static_cast<std::uint8_t>(second & 0x7F)};
    }

    [[nodiscard]] constexpr std::uint8_t kind() const { return status & 0xF0; }
    [[nodiscard]] constexpr std::uint8_t channel() const { return status & 0x0F; }
    /// Bytes on the wire.
    [[nodiscard]] constexpr std::size_t size() const {
        if (status >= kClock) return 1;
        return kind() == kProgram || kind() == kPressure ? 2 : 3;
    }
    [[nodiscard]] constexpr std::array<std::uint8_t, 3> bytes() const { return {status, data1, data2}; }

    friend bool operator==(const MidiMessage&, const MidiMessage&) = default;
};

/// MIDI controller numbers that we send (MIDI 1.0 detailed specification, table III).
namespace controller {
inline constexpr std::uint8_t kBank = 0;
inline constexpr std::uint8_t kModulation = 1;
inline constexpr std::uint8_t kVolume = 7;
inline constexpr std::uint8_t kPan = 10;
inline constexpr std::uint8_t kExpression = 11;
inline constexpr std::uint8_t kSustain = 64;
inline constexpr std::uint8_t kReverb = 91;
inline constexpr std::uint8_t kChorus = 93;
inline constexpr std::uint8_t kAllNotesOff = 123;
} // namespace controller

} // namespace muse
