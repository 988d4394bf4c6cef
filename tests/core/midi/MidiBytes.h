// SPDX-License-Identifier: MIT
#pragma once

#include "core/midi/MidiFile.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muse::test {

/// MIDI files byte by byte, as other programs write them.
using Bytes = std::vector<std::uint8_t>;

inline Bytes operator+(Bytes a, const Bytes& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

inline Bytes big(std::uint32_t value, int bytes) {
    Bytes result;
    for (int i = bytes - 1; i >= 0; --i)
        result.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    return result;
}

inline Bytes header(std::uint32_t format, std::uint32_t tracks, std::uint32_t division) {
    return Bytes{'M', 'T', 'h', 'd'} + big(6, 4) + big(format, 2) + big(tracks, 2) + big(division, 2);
}

inline Bytes track(const Bytes& body) {
    return Bytes{'M', 'T', 'r', 'k'} + big(static_cast<std::uint32_t>(body.size()), 4) + body;
}

inline const Bytes kEnd = {0, 0xFF, 0x2F, 0};

/// A number of variable length, such as the time between events.
inline Bytes variable(std::uint32_t value) {
    Bytes bytes = {static_cast<std::uint8_t>(value & 0x7F)};
    while (value >>= 7)
        bytes.insert(bytes.begin(), static_cast<std::uint8_t>(0x80 | (value & 0x7F)));
    return bytes;
}

inline Bytes midiEvent(std::uint32_t delta, const Bytes& bytes) {
    return variable(delta) + bytes;
}

inline Bytes meta(std::uint32_t delta, std::uint8_t type, std::string_view data) {
    return variable(delta) + Bytes{0xFF, type} + variable(static_cast<std::uint32_t>(data.size())) +
           Bytes(data.begin(), data.end());
}

/// Where writeMidi() notes a family.
inline Bytes familyMark(Family family) {
    return meta(0, 0x7F, std::string("\x7DMuse") + static_cast<char>(index(family)));
}

/// A note of 480 ticks.
inline Bytes quarter(std::uint8_t channel, std::uint8_t pitch) {
    const auto on = static_cast<std::uint8_t>(0x90 | channel);
    const auto off = static_cast<std::uint8_t>(0x80 | channel);
    return midiEvent(0, {on, pitch, 90}) + midiEvent(480, {off, pitch, 64});
}

/// The file; one that cannot be read ends the test.
inline MidiFile parsed(const Bytes& bytes) {
    auto file = parseMidi(bytes);
    if (!file) qFatal("%s", file.error().message.c_str());
    return std::move(*file);
}

inline bool anySays(const std::vector<std::string>& sentences, const char* about) {
    return std::ranges::any_of(sentences,
                               [about](const std::string& text) { return text.find(about) != std::string::npos; });
}

inline bool warns(const MidiFile& file, const char* about) {
    return anySays(file.warnings, about);
}

} // namespace muse::test
