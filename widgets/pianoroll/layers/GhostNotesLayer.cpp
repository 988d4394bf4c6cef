// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QPainter>

namespace muse {
namespace {

constexpr int kAudibleAlpha = 90;
constexpr int kMutedAlpha = 30;

} // namespace

/// The other four tracks, dimmed behind the active one; those that do not sound are fainter still.
void paintGhostNotes(QPainter& painter, const RollScene& scene) {
    const Tick from = scene.geometry.firstTick();
    const Tick to = scene.geometry.lastTick() + 1;
    for (const Family family : kAllFamilies) {
        if (family == scene.active) continue;
        QColor colour = palette::family(family);
        colour.setAlpha(scene.song.audible(family) ? kAudibleAlpha : kMutedAlpha);
        const auto& notes = scene.song.track(family).notes();
        const auto [first, last] = scene.reaching(family, from, to);
        for (std::size_t i = first; i < last; ++i)
            painter.fillRect(scene.rectOf(family, notes[i]).adjusted(0, 1, -1, -1), colour);
    }
}

} // namespace muse
