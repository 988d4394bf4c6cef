// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/TrackEvents.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace muse {

/// Takes the control changes, bends and pressures of a track chunk, in its order: puts what a track keeps into the
/// chunk's list, where the last on a tick stands for all, and counts what is left out.
class RawControls {
public:
    explicit RawControls(TrackEvents& track);

    /// None of those that end notes or choose banks.
    void change(std::int64_t at, std::uint8_t channel, std::uint8_t number, std::uint8_t value);
    void bend(std::int64_t at, std::uint8_t channel, std::uint8_t low, std::uint8_t high);
    void pressure(std::int64_t at, std::uint8_t channel, std::uint8_t value);
    void keyPressure(std::uint8_t value);

private:
    static constexpr std::size_t kChannels = 16;
    static constexpr std::size_t kNumbers = kBendRangeNumber + 1;
    static constexpr std::int32_t kNone = -1;

    /// Which parameter data entry speaks of, and what it has said of the bend range.
    struct Parameter {
        std::uint8_t coarse = 127;
        std::uint8_t fine = 127;
        int semitones = kUsualBendRange;
        int cents = 0;

        [[nodiscard]] bool isBendRange() const { return coarse == 0 && fine == 0; }
    };

    bool parameter(std::int64_t at, std::uint8_t channel, std::uint8_t number, std::uint8_t value);
    void keep(std::int64_t at, std::uint8_t channel, std::uint8_t number, int value);

    TrackEvents& m_track;
    std::array<Parameter, kChannels> m_parameters;
    std::array<std::array<std::int32_t, kNumbers>, kChannels> m_last; ///< where each number last stands in the list
};

} // namespace muse
