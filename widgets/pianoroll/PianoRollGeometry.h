// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Time.h"
#include "widgets/pianoroll/RollRows.h"

#include <QRectF>
#include <QSizeF>

#include <memory>
#include <optional>

namespace muse {

/// Where ticks and pitches lie on the screen: pure arithmetic, in device-independent pixels.
/// The keyboard is at the left, the ruler on top, the grid takes the rest; the highest pitch is the topmost row.
/// Folded, only some pitches have a row, and the grid ends with the last of them.
class PianoRollGeometry {
public:
    static constexpr double kKeyboardWidth = 76;
    static constexpr double kRulerHeight = 30;
    static constexpr double kLeastPixelsPerTick = 0.00002; ///< a day of music in a window
    static constexpr double kMostPixelsPerTick = 2;
    static constexpr double kLeastRowHeight = 5;
    static constexpr double kLeastFittedRowHeight = 1.5; ///< where all pitches of a track are to be seen
    static constexpr double kMostRowHeight = 40;

    void resize(QSizeF view);
    /// Leaves only part of the view's height to the grid: one roll of several. The ruler stays on top of all.
    void setGridSpan(double top, double height);
    /// The whole height again.
    void clearGridSpan();
    /// Takes over scroll and zoom of time.
    void shareTime(const PianoRollGeometry& other);
    /// Scrolls and zooms time alone, as far as the zoom goes.
    void showTime(Tick from, Tick to);
    /// Chooses row height and scroll so that the pitches fill the grid.
    void fitPitches(int lowest, int highest);
    /// The only pitches that have a row; none: all have one. What is in the middle stays there.
    void setRows(std::shared_ptr<const RollRows> rows);
    /// As high rows as all of them have room for, within what is comfortable.
    void fitRows();
    void setRowHeight(double height);
    [[nodiscard]] const std::shared_ptr<const RollRows>& rows() const { return m_rows; }
    [[nodiscard]] bool folded() const { return m_rows != nullptr; }
    [[nodiscard]] bool shows(int pitch) const { return !m_rows || m_rows->shows(pitch); }
    [[nodiscard]] int rowCount() const;
    /// From the top; of a pitch that has no row, the nearest pitch's.
    [[nodiscard]] int rowOf(int pitch) const { return m_rows ? m_rows->rowOf(pitch) : 127 - pitch; }
    /// The pitch so many rows above, or below 0 below; none beyond the last.
    [[nodiscard]] std::optional<int> stepped(int pitch, int rowsUp) const;
    /// The nearest pitch that has a row.
    [[nodiscard]] int nearest(int pitch) const { return pitchOf(rowOf(pitch)); }
    /// The song's length, for how far one can scroll; some room to draw is added behind it.
    void setSongEnd(Tick end);

    [[nodiscard]] double x(Tick tick) const {
        return kKeyboardWidth + static_cast<double>(tick) * m_pixelsPerTick - m_scrollX;
    }
    [[nodiscard]] Tick tickAt(double x) const;
    /// The top of a pitch's row.
    [[nodiscard]] double y(int pitch) const { return m_top + rowOf(pitch) * m_rowHeight - m_scrollY; }
    /// One that has a row, whatever y is.
    [[nodiscard]] int pitchAt(double y) const;
    [[nodiscard]] QRectF noteRect(Tick start, Tick length, int pitch) const {
        return {x(start), y(pitch), static_cast<double>(length) * m_pixelsPerTick, m_rowHeight};
    }

    [[nodiscard]] double pixelsPerTick() const { return m_pixelsPerTick; }
    [[nodiscard]] double rowHeight() const { return m_rowHeight; }
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] QRectF gridRect() const;
    [[nodiscard]] QRectF rulerRect() const;
    /// Grid and keyboard, with what is free below the last row.
    [[nodiscard]] QRectF rollRect() const;
    [[nodiscard]] QRectF keyboardRect() const;
    [[nodiscard]] Tick firstTick() const { return tickAt(kKeyboardWidth); }
    [[nodiscard]] Tick lastTick() const { return tickAt(m_size.width()); }

    [[nodiscard]] double scrollX() const { return m_scrollX; }
    [[nodiscard]] double scrollY() const { return m_scrollY; }
    /// As far as one can scroll: the song and the room behind it.
    [[nodiscard]] Tick reach() const;
    [[nodiscard]] double mostScrollX() const;
    [[nodiscard]] double mostScrollY() const;
    void scrollTo(double scrollX, double scrollY);

    /// The tick, or pitch, under the anchor stays under it.
    void zoomTime(double factor, double anchorX);
    void zoomPitch(double factor, double anchorY);
    /// Shows [from, to] and centres the pitches.
    void fit(Tick from, Tick to, int lowest, int highest);
    void centreOnPitch(int pitch);

private:
    [[nodiscard]] double height() const;
    [[nodiscard]] int pitchOf(int row) const { return m_rows ? m_rows->pitchOf(row) : 127 - row; }

    std::shared_ptr<const RollRows> m_rows;
    QSizeF m_size{800, 400};
    double m_top = kRulerHeight;
    double m_spanHeight = -1; ///< below 0: to the bottom
    double m_pixelsPerTick = 0.08;
    double m_rowHeight = 14;
    double m_scrollX = 0;
    double m_scrollY = 0;
    Tick m_songEnd = 0;
};

} // namespace muse
