// SPDX-License-Identifier: MIT
#include "core/midi/RawControls.h"

#include <algorithm>

namespace muse {
namespace {

constexpr std::array<std::uint8_t, 2> kSends = {91, 93}; ///< reverb and chorus
constexpr std::uint8_t kNoParameter = 127;

/// Those that other ones give their meaning to, and lower halves of what is said with seven bits here.
bool saysNothingAlone(std::uint8_t number) {
    return number == 0 || (number >= 32 && number < 64) || number == 6 || (number >= 96 && number <= 101) ||
           number >= 120;
}

/// Balance, and how a sound is made, are about a middle.
std::uint8_t restOf(std::uint8_t number) {
    return number == 8 || (number >= 70 && number < 80) ? 64 : 0;
}

bool isKept(std::uint8_t number) {
    return number == kResetControllers || std::ranges::find(kSends, number) != kSends.end() ||
           std::ranges::any_of(kAllControllers,
                               [number](Controller controller) { return midiNumber(controller) == number; });
}

} // namespace

RawControls::RawControls(TrackEvents& track) : m_track(track) {
    for (auto& channel : m_last)
        channel.fill(kNone);
}

void RawControls::change(std::int64_t at, std::uint8_t channel, std::uint8_t number, std::uint8_t value) {
    if (parameter(at, channel, number, value)) return;
    if (isKept(number)) return keep(at, channel, number, value);
    if (saysNothingAlone(number) || value == restOf(number)) return;
    ++m_track.leftOut.others;
    m_track.leftOut.numbers.set(number);
}

void RawControls::bend(std::int64_t at, std::uint8_t channel, std::uint8_t low, std::uint8_t high) {
    keep(at, channel, kPitchBendNumber, high << 7 | low);
}

void RawControls::pressure(std::int64_t at, std::uint8_t channel, std::uint8_t value) {
    keep(at, channel, kPressureNumber, value);
}

void RawControls::keyPressure(std::uint8_t value) {
    if (value > 0) ++m_track.leftOut.pressures;
}

bool RawControls::parameter(std::int64_t at, std::uint8_t channel, std::uint8_t number, std::uint8_t value) {
    Parameter& chosen = m_parameters[channel];
    switch (number) {
    case 101:
        chosen.coarse = value;
        return true;
    case 100:
        chosen.fine = value;
        return true;
    case 98:
    case 99:
        // One that is not registered.
        chosen.coarse = chosen.fine = kNoParameter;
        return true;
    case 6:
        if (!chosen.isBendRange()) return true;
        chosen.semitones = value;
        chosen.cents = 0;
        break;
    case 38:
        if (!chosen.isBendRange()) return true;
        chosen.cents = std::min<int>(value, 99);
        break;
    default:
        return false;
    }
    keep(at, channel, kBendRangeNumber, chosen.semitones * 100 + chosen.cents);
    return true;
}

void RawControls::keep(std::int64_t at, std::uint8_t channel, std::uint8_t number, int value) {
    auto& list = m_track.controls;
    std::int32_t& last = m_last[channel][number];
    if (number != kResetControllers && last != kNone && list[static_cast<std::size_t>(last)].at == at) {
        list[static_cast<std::size_t>(last)].value = static_cast<std::uint16_t>(value);
        return;
    }
    // What comes behind a reset must stay behind it.
    if (number == kResetControllers) m_last[channel].fill(kNone);
    last = static_cast<std::int32_t>(list.size());
    list.push_back({at, channel, number, static_cast<std::uint16_t>(value)});
}

} // namespace muse
