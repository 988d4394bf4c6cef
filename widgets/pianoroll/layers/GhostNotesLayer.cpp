// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QPainter>

namespace muse {
namespace {

constexpr int kAudibleAlpha = 90;
constexpr int kOtherKindAlpha = 55;
constexpr int kMutedAlpha = 30;

/// Drums among pitches, and pitches among drums, tell of time only: their rows mean something else.
int alphaOf(const RollScene& scene, Family family) {
    if (!scene.song.audible(family)) return kMutedAlpha;
    const bool sameKind = (family == Family::Drums) == (scene.active == Family::Drums);
    return sameKind ? kAudibleAlpha : kOtherKindAlpha;
}

} // namespace

/// The other four tracks, dimmed behind the active one; those that do not sound are fainter still.
void paintGhostNotes(QPainter& painter, const RollScene& scene) {
    const Tick from = scene.geometry.firstTick();
    const Tick to = scene.geometry.lastTick() + 1;
    for (const Family family : kAllFamilies) {
        if (family == scene.active) continue;
        QColor colour = palette::family(family);
        colour.setAlpha(alphaOf(scene, family));
        const auto& notes = scene.song.track(family).notes();
        const auto [first, last] = scene.reaching(family, from, to);
        for (std::size_t i = first; i < last; ++i)
            painter.fillRect(scene.rectOf(family, notes[i]).adjusted(0, 1, -1, -1), colour);
    }
}

} // namespace muse
