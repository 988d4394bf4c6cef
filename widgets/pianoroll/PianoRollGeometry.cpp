// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/PianoRollGeometry.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muse {
namespace {

constexpr int kAllRows = 128;
constexpr double kLeastFoldedRow = 16; ///< a name and a hand have room in it
constexpr double kMostFoldedRow = 28;
constexpr Tick kRoomBehindSong = 8 * kTicksPerBar;
constexpr Tick kLeastLength = 32 * kTicksPerBar;

} // namespace

void PianoRollGeometry::resize(QSizeF view) {
    m_size = view;
    scrollTo(m_scrollX, m_scrollY);
}

void PianoRollGeometry::setGridSpan(double top, double height) {
    m_top = top;
    m_spanHeight = std::max(0.0, height);
    scrollTo(m_scrollX, m_scrollY);
}

void PianoRollGeometry::clearGridSpan() {
    m_top = kRulerHeight;
    m_spanHeight = -1;
    scrollTo(m_scrollX, m_scrollY);
}

void PianoRollGeometry::shareTime(const PianoRollGeometry& other) {
    m_size = other.m_size;
    m_songEnd = other.m_songEnd;
    m_pixelsPerTick = other.m_pixelsPerTick;
    scrollTo(other.m_scrollX, m_scrollY);
}

void PianoRollGeometry::fitPitches(int lowest, int highest) {
    const int rows = std::max(12, rowOf(lowest) - rowOf(highest) + 3);
    m_rowHeight = std::clamp(height() / rows, kLeastFittedRowHeight, kMostRowHeight / 2);
    const double middle = ((rowOf(lowest) + rowOf(highest)) / 2.0 + 0.5) * m_rowHeight;
    scrollTo(m_scrollX, middle - height() / 2);
}

void PianoRollGeometry::setRows(std::shared_ptr<const RollRows> rows) {
    const double middle = m_top + height() / 2;
    const int pitch = pitchAt(middle);
    const double within = middle - y(pitch);
    m_rows = std::move(rows);
    scrollTo(m_scrollX, rowOf(pitch) * m_rowHeight + within - height() / 2);
}

void PianoRollGeometry::fitRows() {
    setRowHeight(std::clamp(height() / rowCount(), kLeastFoldedRow, kMostFoldedRow));
}

void PianoRollGeometry::setRowHeight(double rowHeight) {
    zoomPitch(rowHeight / m_rowHeight, m_top + height() / 2);
}

int PianoRollGeometry::rowCount() const {
    return m_rows ? m_rows->count() : kAllRows;
}

std::optional<int> PianoRollGeometry::stepped(int pitch, int rowsUp) const {
    const int row = rowOf(pitch) - rowsUp;
    return row >= 0 && row < rowCount() ? std::optional(pitchOf(row)) : std::nullopt;
}

double PianoRollGeometry::height() const {
    return std::max(0.0, m_spanHeight < 0 ? m_size.height() - m_top : m_spanHeight);
}

void PianoRollGeometry::setSongEnd(Tick end) {
    m_songEnd = end;
    scrollTo(m_scrollX, m_scrollY);
}

Tick PianoRollGeometry::tickAt(double x) const {
    return std::max<Tick>(0, static_cast<Tick>(std::floor((x - kKeyboardWidth + m_scrollX) / m_pixelsPerTick)));
}

int PianoRollGeometry::pitchAt(double y) const {
    const int row = static_cast<int>(std::floor((y - m_top + m_scrollY) / m_rowHeight));
    return pitchOf(std::clamp(row, 0, rowCount() - 1));
}

QRectF PianoRollGeometry::gridRect() const {
    const double rows = folded() ? std::min(height(), rowCount() * m_rowHeight) : height();
    return {kKeyboardWidth, m_top, std::max(0.0, m_size.width() - kKeyboardWidth), rows};
}

QRectF PianoRollGeometry::rulerRect() const {
    return {kKeyboardWidth, 0, std::max(0.0, m_size.width() - kKeyboardWidth), kRulerHeight};
}

QRectF PianoRollGeometry::rollRect() const {
    return {0, m_top, m_size.width(), height()};
}

QRectF PianoRollGeometry::keyboardRect() const {
    return {0, m_top, kKeyboardWidth, gridRect().height()};
}

Tick PianoRollGeometry::reach() const {
    return std::max(m_songEnd + kRoomBehindSong, kLeastLength);
}

double PianoRollGeometry::mostScrollX() const {
    const auto length = static_cast<double>(reach());
    return std::max(0.0, length * m_pixelsPerTick - gridRect().width());
}

double PianoRollGeometry::mostScrollY() const {
    return std::max(0.0, rowCount() * m_rowHeight - height());
}

void PianoRollGeometry::scrollTo(double scrollX, double scrollY) {
    m_scrollX = std::clamp(scrollX, 0.0, mostScrollX());
    m_scrollY = std::clamp(scrollY, 0.0, mostScrollY());
}

void PianoRollGeometry::zoomTime(double factor, double anchorX) {
    const double tick = (anchorX - kKeyboardWidth + m_scrollX) / m_pixelsPerTick;
    // Farther out there is nothing to see.
    const double least = std::max(kLeastPixelsPerTick, gridRect().width() / static_cast<double>(reach()));
    m_pixelsPerTick = std::clamp(m_pixelsPerTick * factor, std::min(least, m_pixelsPerTick), kMostPixelsPerTick);
    scrollTo(tick * m_pixelsPerTick - (anchorX - kKeyboardWidth), m_scrollY);
}

void PianoRollGeometry::zoomPitch(double factor, double anchorY) {
    const double row = (anchorY - m_top + m_scrollY) / m_rowHeight;
    m_rowHeight = std::clamp(m_rowHeight * factor, kLeastRowHeight, kMostRowHeight);
    scrollTo(m_scrollX, row * m_rowHeight - (anchorY - m_top));
}

void PianoRollGeometry::showTime(Tick from, Tick to) {
    const auto length = static_cast<double>(std::max<Tick>(to - from, 1));
    m_pixelsPerTick = std::clamp(gridRect().width() / length, kLeastPixelsPerTick, kMostPixelsPerTick);
    scrollTo(static_cast<double>(from) * m_pixelsPerTick, m_scrollY);
}

void PianoRollGeometry::fit(Tick from, Tick to, int lowest, int highest) {
    const QRectF grid = gridRect();
    const auto length = static_cast<double>(std::max<Tick>(to - from, kTicksPerQuarter));
    m_pixelsPerTick = std::clamp(grid.width() / length, kLeastPixelsPerTick, kMostPixelsPerTick);
    const int rows = std::max(12, rowOf(lowest) - rowOf(highest) + 5);
    m_rowHeight = std::clamp(height() / rows, kLeastFittedRowHeight, kMostRowHeight / 2);
    const double middle = ((rowOf(lowest) + rowOf(highest)) / 2.0 + 0.5) * m_rowHeight;
    scrollTo(static_cast<double>(from) * m_pixelsPerTick, middle - height() / 2);
}

void PianoRollGeometry::centreOnPitch(int pitch) {
    scrollTo(m_scrollX, (rowOf(pitch) + 0.5) * m_rowHeight - height() / 2);
}

} // namespace muse
