// SPDX-License-Identifier: MIT
#include "core/music/Overlaps.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace muse {
namespace {

constexpr int kKeys = 128;

} // namespace

std::vector<Note> withoutOverlaps(const std::vector<Note>& notes) {
    std::vector<Note> kept;
    kept.reserve(notes.size());
    std::array<std::ptrdiff_t, kKeys> last;
    last.fill(-1);
    for (Note note : notes) {
        const Tick end = note.end();
        note.start = std::max<Tick>(note.start, 0);
        note.length = end - note.start;
        if (note.length <= 0 || note.pitch >= kKeys || note.velocity == 0) continue;
        note.velocity = std::min<std::uint8_t>(note.velocity, 127);
        if (std::ptrdiff_t& before = last[note.pitch]; before >= 0) {
            Note& previous = kept[static_cast<std::size_t>(before)];
            const Tick until = std::max(previous.end(), end);
            if (previous.start == note.start) {
                previous.length = until - previous.start;
                previous.velocity = std::max(previous.velocity, note.velocity);
                continue;
            }
            if (previous.end() > note.start) {
                previous.length = note.start - previous.start;
                note.length = until - note.start;
            }
        }
        last[note.pitch] = static_cast<std::ptrdiff_t>(kept.size());
        kept.push_back(note);
    }
    return kept;
}

} // namespace muse
