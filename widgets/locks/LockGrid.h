// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/BarLocks.h"

#include <QWidget>

#include <compare>
#include <functional>
#include <optional>

namespace muse {

/// Some bars of the five tracks as a grid: a click or a drag locks cells, or unlocks them where it began on a locked
/// one. With the keyboard: arrows and Space. Its menu leaves one track, one bar or one cell open.
class LockGrid : public QWidget {
    Q_OBJECT

public:
    /// A cell: bars count from the first one shown.
    struct Place {
        Family family = Family::Bass;
        int bar = 0;

        friend auto operator<=>(const Place&, const Place&) = default;
    };

    explicit LockGrid(QWidget* parent = nullptr);

    void setBars(std::int64_t first, int count);
    void setLocks(const BarLocks& locks);
    [[nodiscard]] const BarLocks& locks() const { return m_locks; }
    /// Rows of tracks that are locked throughout, whatever the grid says.
    void setWholeRows(const std::vector<Family>& families);
    /// Bars that stay because notes begin there, beside those that are locked.
    void setStaying(const BarLocks& staying);
    /// The track that others are made to: its open cells are outlined alone.
    void setGiven(Family family);
    /// Where a cell is painted.
    [[nodiscard]] QRectF cell(Family family, int bar) const;
    [[nodiscard]] std::optional<Place> placeAt(QPointF point) const;
    /// How many bars are shown.
    [[nodiscard]] int bars() const { return m_count; }
    /// Whether a track is locked throughout.
    [[nodiscard]] bool whole(Family family) const;
    [[nodiscard]] bool locked(const Place& place) const;
    /// "Bass, bar 3", and the same with what becomes of it.
    [[nodiscard]] QString name(const Place& place) const;
    [[nodiscard]] QString words(const Place& place) const;
    /// Where the keyboard is, and puts it elsewhere.
    [[nodiscard]] const Place& cursor() const { return m_cursor; }
    void moveTo(const Place& place);
    /// Locks or unlocks a cell, as Space does.
    void toggle(const Place& place);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void locksChanged(const muse::BarLocks& locks);
    /// Whether any of the bars is painted as one that stays.
    void somethingStays(bool any);
    /// A click, a drag or a key has ended, before which they were so.
    void lockingFinished(const muse::BarLocks& before);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int namesWidth() const;
    [[nodiscard]] bool staying(const Place& place) const;
    void setLocked(const Place& place, bool on);
    /// Locks all shown cells but those for which `open` holds.
    void lockAllBut(const std::function<bool(const Place&)>& open);
    void tellWhatStays();
    void paintRow(QPainter& painter, Family family) const;

    BarLocks m_locks;
    BarLocks m_staying;
    std::int64_t m_first = 0;
    int m_count = kLeastBars;
    std::vector<Family> m_whole;
    std::optional<Family> m_given;
    Place m_cursor;
    std::optional<bool> m_drag; ///< what a drag makes of the cells that it passes
    BarLocks m_before;          ///< a drag

    static constexpr int kLeastBars = 4;
};

} // namespace muse
