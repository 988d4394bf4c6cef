// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/TransientArea.h"

#include "widgets/pianoroll/layers/RollLayers.h"

#include <algorithm>
#include <iterator>

namespace muse {
namespace {

constexpr std::size_t kMostNotes = 300;
constexpr double kOutline = 2;
/// From afar a note is a pixel of a column that two buckets may share.
constexpr double kColumn = 3;

QRegion area(const QRectF& rect) {
    return rect.isEmpty() ? QRegion() : QRegion(rect.toAlignedRect());
}

} // namespace

QRectF paintedRect(const RollScene& scene, Family family, const Note& note) {
    const double sides = scene.dense() ? kColumn : kOutline;
    return scene.rectOf(family, note).adjusted(-sides, -kOutline, sides, kOutline) & scene.geometry.gridRect();
}

TransientArea::Painted TransientArea::look(const RollScene& scene) {
    Painted now{scene.selection, scene.lifted, scene.floating, scene.promised, {}, {}, {}, scene.badge.second};
    std::ranges::sort(now.lifted);
    std::ranges::sort(now.floating);
    std::ranges::sort(now.promised);
    if (!scene.marquee.isNull()) now.marquee = scene.marquee.normalized().adjusted(-2, -2, 2, 2);
    if (scene.cursorShown) now.cursor = cursorRect(scene).adjusted(-2, -2, 2, 2);
    if (!now.badgeWords.isEmpty()) now.badge = badgeRect(scene).adjusted(-1, -1, 1, 1);
    return now;
}

std::optional<QRegion> TransientArea::changed(const RollScene& scene) {
    Painted now = look(scene);
    std::vector<Note> notes;
    for (const auto list : {&Painted::selection, &Painted::lifted, &Painted::floating, &Painted::promised})
        std::ranges::set_symmetric_difference(m_last.*list, now.*list, std::back_inserter(notes));
    QRegion region;
    for (const auto rect : {&Painted::marquee, &Painted::cursor, &Painted::badge})
        if (m_last.*rect != now.*rect || (rect == &Painted::badge && m_last.badgeWords != now.badgeWords))
            region += area(m_last.*rect) + area(now.*rect);
    m_last = std::move(now);
    if (notes.size() > kMostNotes) return std::nullopt;
    for (const Note& note : notes)
        region += area(paintedRect(scene, scene.active, note));
    return region;
}

} // namespace muse
