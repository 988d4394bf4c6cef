// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/ChordCache.h"

#include "core/music/theory/ChordRecognition.h"
#include "widgets/pianoroll/RollScene.h"

namespace muse {
namespace {

std::optional<Chord> chordIn(const RollScene& scene, Tick from, Tick to) {
    SoundingPitches pitches(from, to);
    for (const Family family : kAllFamilies) {
        if (family == Family::Drums || !scene.song.audible(family)) continue;
        const auto [first, last] = scene.reaching(family, from, to);
        const auto& notes = scene.song.track(family).notes();
        for (std::size_t i = first; i < last; ++i)
            pitches.add(notes[i]);
    }
    return recogniseChord(pitches);
}

std::vector<PlacedChord> recognise(const RollScene& scene, const Bar& bar) {
    const Tick middle = bar.start + bar.length / 2;
    const auto first = chordIn(scene, bar.start, middle);
    const auto second = chordIn(scene, middle, bar.end());
    if (first && second && !(first->root == second->root && first->kind == second->kind))
        return {{bar.start, *first}, {middle, *second}};
    // Where one half alone says too little, or both say the same, the bar as a whole knows best.
    if (const auto whole = chordIn(scene, bar.start, bar.end())) return {{bar.start, *whole}};
    if (first) return {{bar.start, *first}};
    if (second) return {{middle, *second}};
    return {};
}

} // namespace

const std::vector<PlacedChord>& ChordCache::chordsOf(const RollScene& scene, const Bar& bar) {
    const auto known = m_bars.find(bar.number);
    if (known != m_bars.end()) return known->second;
    return m_bars.emplace(bar.number, recognise(scene, bar)).first->second;
}

} // namespace muse
