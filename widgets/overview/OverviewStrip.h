// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/EditExtent.h"
#include "core/music/Song.h"
#include "widgets/overview/OverviewGeometry.h"
#include "widgets/pianoroll/NoteDensity.h"

#include <QPixmap>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

namespace muse {

/// The whole song in miniature, one row a track, with a frame around what the roll shows. A click goes there, a drag
/// moves the frame, a drag of its edges zooms; a double-click moves the playhead.
class OverviewStrip : public QWidget {
    Q_OBJECT

public:
    explicit OverviewStrip(QWidget* parent = nullptr);

    /// `extent` says where the song differs from the one before. Takes time proportional to the tracks in it: call it
    /// when a burst of edits is over.
    void setSong(const Song& song, const EditExtent& extent = EditExtent::everything());
    void setActiveFamily(Family family);
    /// What the roll shows.
    void setShown(TickSpan shown);
    void setPlayhead(Tick tick);
    void setChosenBars(std::optional<TickSpan> bars);
    [[nodiscard]] TickSpan shown() const { return m_shown; }
    [[nodiscard]] OverviewGeometry overview() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void showRequested(muse::TickSpan span);
    void seekRequested(muse::Tick tick);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void paintSong();
    void paintTrack(QImage& image, Family family, double top, double height) const;
    void paintFrame(QPainter& painter, const OverviewGeometry& geometry) const;
    [[nodiscard]] TickSpan dragged(const OverviewGeometry& geometry, double x) const;

    std::array<NoteDensity, kFamilies> m_density;
    std::array<bool, kFamilies> m_audible{};
    std::vector<Tick> m_markers;
    Tick m_end = 0;
    Family m_active = Family::Piano;
    TickSpan m_shown{0, kTicksPerBar};
    Tick m_playhead = 0;
    std::optional<TickSpan> m_bars;
    QPixmap m_picture; ///< null: to be painted afresh

    std::optional<OverviewGeometry::Part> m_held;
    Tick m_heldAt = 0;
    TickSpan m_heldSpan;
};

} // namespace muse
