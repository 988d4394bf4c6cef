// SPDX-License-Identifier: MIT
#include "widgets/Palette.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/pianoroll/layers/RollLayers.h"

#include <QPaintEvent>
#include <QPainter>
#include <utility>

namespace muse {
namespace {

/// So many pieces cost more than the whole around them.
constexpr int kMostPieces = 24;
constexpr double kChordStrip = 26;

} // namespace

/// Lends the scene to another track while its roll is painted.
class PianoRollView::TrackTurn {
public:
    TrackTurn(RollScene& scene, Family family, const PianoRollGeometry& geometry)
        : m_scene(scene), m_active(std::exchange(scene.active, family)),
          m_geometry(std::exchange(scene.geometry, geometry)), m_selection(std::exchange(scene.selection, {})),
          m_lifted(std::exchange(scene.lifted, {})), m_floating(std::exchange(scene.floating, {})),
          m_marquee(std::exchange(scene.marquee, {})), m_step(std::exchange(scene.step, std::nullopt)),
          m_promised(std::exchange(scene.promised, {})), m_held(std::exchange(scene.heldKeys, {})),
          m_cursor(std::exchange(scene.cursorShown, false)) {}
    ~TrackTurn() {
        m_scene.active = m_active;
        m_scene.geometry = m_geometry;
        m_scene.selection = std::move(m_selection);
        m_scene.lifted = std::move(m_lifted);
        m_scene.floating = std::move(m_floating);
        m_scene.marquee = m_marquee;
        m_scene.step = m_step;
        m_scene.promised = std::move(m_promised);
        m_scene.heldKeys = std::move(m_held);
        m_scene.cursorShown = m_cursor;
    }
    TrackTurn(const TrackTurn&) = delete;
    TrackTurn& operator=(const TrackTurn&) = delete;

private:
    RollScene& m_scene;
    Family m_active;
    PianoRollGeometry m_geometry;
    std::vector<Note> m_selection;
    std::vector<Note> m_lifted;
    std::vector<Note> m_floating;
    QRectF m_marquee;
    std::optional<TickSpan> m_step;
    std::vector<Note> m_promised;
    std::set<int> m_held;
    bool m_cursor;
};

/// The grid and all that lies on it, and the keyboard beside it.
void PianoRollView::paintTrack(QPainter& painter) {
    painter.save();
    painter.setClipRect(m_scene.geometry.gridRect(), Qt::IntersectClip);
    paintGrid(painter, m_scene);
    paintScale(painter, m_scene);
    paintChosenBars(painter, m_scene);
    paintStep(painter, m_scene);
    paintFlash(painter, m_scene);
    paintDensity(painter, m_scene);
    paintGhostNotes(painter, m_scene);
    paintNotes(painter, m_scene);
    paintEmptyHint(painter, m_scene);
    paintCursor(painter, m_scene);
    painter.restore();
    // Below the last row of a folded roll there is nothing to draw on.
    QRectF free = m_scene.geometry.rollRect();
    free.setTop(m_scene.geometry.gridRect().bottom());
    painter.fillRect(free, palette::panel());
    paintKeyboard(painter, m_scene);
}

void PianoRollView::paintScene(QPainter& painter) {
    if (m_scene.split)
        for (const Family family : kAllFamilies) {
            if (family == m_scene.active) continue;
            const TrackTurn turn(m_scene, family, geometryOf(family));
            if (!painter.clipBoundingRect().intersects(m_scene.geometry.rollRect())) continue;
            paintTrack(painter);
            paintTrackTitle(painter, m_scene, false);
        }
    paintTrack(painter);
    paintChords(painter, m_scene);
    if (m_scene.split) paintTrackTitle(painter, m_scene, true);
    paintRuler(painter, m_scene);
    if (m_scene.playheadShown) paintPlayhead(painter, m_scene);
    paintBadge(painter, m_scene);
}

void PianoRollView::paintPicture(QPainter& painter) {
    RollScene shown = m_scene;
    m_scene.bars.reset();
    m_scene.target.reset();
    m_scene.flash = {};
    m_scene.selection.clear();
    m_scene.lifted.clear();
    m_scene.floating.clear();
    m_scene.marquee = {};
    m_scene.step.reset();
    m_scene.promised.clear();
    m_scene.heldKeys.clear();
    m_scene.cursorShown = false;
    m_scene.playheadShown = false;
    m_scene.badge = {};
    paintScene(painter);
    m_scene = std::move(shown);
}

void PianoRollView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const QRegion region = event->region().rectCount() > kMostPieces ? event->rect() : event->region();
    // Piece by piece: a layer looks at the bounds of what it is to paint, and two far notes span the whole roll.
    for (const QRect& piece : region) {
        painter.save();
        painter.setClipRect(piece);
        painter.fillRect(piece, palette::rollBackground());
        paintScene(painter);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette::accent(), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void PianoRollView::repaintTransients() {
    if (const auto region = m_transients.changed(m_scene))
        viewport()->update(*region);
    else
        viewport()->update();
}

/// After an edit only the places of notes that came or went.
void PianoRollView::repaintChange(const SceneChange& change) {
    repaintTransients();
    if (change.everything) return viewport()->update();
    QRegion region;
    for (const auto& [family, note] : change.notes) {
        if (m_scene.split)
            region += geometryOf(family).gridRect().toAlignedRect();
        else if (family == m_scene.active || m_scene.ghost(family))
            region += paintedRect(m_scene, family, note).toAlignedRect();
    }
    const QRectF grid = m_scene.geometry.gridRect();
    if (m_scene.chordNames && !change.notes.empty())
        region += QRectF(grid.left(), grid.top(), grid.width(), kChordStrip).toAlignedRect();
    viewport()->update(region);
}

} // namespace muse
