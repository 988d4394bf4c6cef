// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Note.h"

#include <cstdint>
#include <vector>

namespace muse {

/// Moves starts by up to `timing` ticks and velocities by up to `velocity`, small steps likelier than large ones (the
/// sum of two even draws: a triangular distribution). The same seed gives the same notes on every machine.
std::vector<Note> humanised(std::vector<Note> notes, Tick timing, int velocity, std::uint64_t seed);

/// Each note lasts until the next of them begins, at whatever pitch; the last ones keep their lengths.
std::vector<Note> legato(std::vector<Note> notes);

enum class StrumDirection : std::uint8_t { Up, Down };
/// Notes that begin together begin one after the other, `ticks` apart, from the lowest up or from the highest down;
/// each still ends where it did, and lasts a tick at least.
std::vector<Note> strummed(std::vector<Note> notes, StrumDirection direction, Tick ticks);

/// Backwards in time, within the span that the notes take.
std::vector<Note> reversed(std::vector<Note> notes);

/// Starts and lengths times `ratio` (above 0), from the first start on; no note becomes shorter than a tick.
std::vector<Note> stretched(std::vector<Note> notes, double ratio);

} // namespace muse
