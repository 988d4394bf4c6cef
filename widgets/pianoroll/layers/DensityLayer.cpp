// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/RollScene.h"
#include "widgets/pianoroll/layers/GhostStyle.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QImage>
#include <QPainter>
#include <bit>
#include <cmath>

namespace muse {
namespace {

/// One pixel to a column of time and a pitch: stretched over the grid in one stroke.
class DensityImage {
public:
    DensityImage(const RollScene& scene, const QRectF& area)
        : m_scene(scene), m_left(std::floor(area.left())), m_highest(scene.geometry.pitchAt(grid(scene).top())),
          m_lowest(scene.geometry.pitchAt(grid(scene).bottom())),
          m_image(std::max(1, static_cast<int>(std::ceil(area.right() - m_left))),
                  scene.geometry.rowOf(m_lowest) - scene.geometry.rowOf(m_highest) + 1,
                  QImage::Format_ARGB32_Premultiplied) {
        m_image.fill(Qt::transparent);
    }

    void add(Family family, const QColor& colour) {
        const NoteDensity& density = m_scene.density(family);
        const QRgb ink = qPremultiply(colour.rgba());
        PitchMask before = at(density, -1);
        for (int column = 0; column < m_image.width(); ++column) {
            const PitchMask now = at(density, column);
            // Two pixels wide at least, so that a lone note is seen.
            PitchMask wide = now;
            wide |= before;
            before = now;
            fill(column, wide, ink);
        }
    }

    void paint(QPainter& painter) const {
        const QRectF target(m_left, m_scene.geometry.y(m_highest), m_image.width(),
                            m_image.height() * m_scene.geometry.rowHeight());
        painter.drawImage(target, m_image);
    }

private:
    /// All of its rows are in the picture, whatever part of them is painted: stretched, each row stays where it is.
    static QRectF grid(const RollScene& scene) { return scene.geometry.gridRect(); }

    [[nodiscard]] PitchMask at(const NoteDensity& density, int column) const {
        const double left = m_left + column;
        if (left < grid(m_scene).left()) return {};
        const Tick from = m_scene.geometry.tickAt(left);
        return density.pitches(from, std::max(from + 1, m_scene.geometry.tickAt(left + 1)));
    }

    void fill(int column, PitchMask set, QRgb ink) {
        for (auto [bits, base] : {std::pair(set.low, 0), std::pair(set.high, 64)})
            for (; bits != 0; bits &= bits - 1) {
                const int pitch = base + std::countr_zero(bits);
                if (pitch < m_lowest || pitch > m_highest || !m_scene.geometry.shows(pitch)) continue;
                const int row = m_scene.geometry.rowOf(pitch) - m_scene.geometry.rowOf(m_highest);
                QRgb& pixel = reinterpret_cast<QRgb*>(m_image.scanLine(row))[column];
                pixel = over(ink, pixel);
            }
    }

    static QRgb over(QRgb ink, QRgb ground) {
        const int rest = 255 - qAlpha(ink);
        const auto mix = [rest](int top, int bottom) { return top + bottom * rest / 255; };
        return qRgba(mix(qRed(ink), qRed(ground)), mix(qGreen(ink), qGreen(ground)), mix(qBlue(ink), qBlue(ground)),
                     mix(qAlpha(ink), qAlpha(ground)));
    }

    const RollScene& m_scene;
    double m_left;
    int m_highest;
    int m_lowest;
    QImage m_image;
};

} // namespace

/// The song from afar: what each pixel column holds, whatever the number of notes.
void paintDensity(QPainter& painter, const RollScene& scene) {
    if (!scene.dense()) return;
    const QRectF area = painter.clipBoundingRect() & scene.geometry.gridRect();
    if (area.isEmpty()) return;
    DensityImage image(scene, area);
    for (const Family family : kAllFamilies)
        if (scene.ghost(family)) image.add(family, ghostColour(scene, family));
    image.add(scene.active, palette::family(scene.active));
    image.paint(painter);
}

} // namespace muse
