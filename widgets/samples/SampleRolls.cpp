// SPDX-License-Identifier: MIT
#include "widgets/samples/SampleRolls.h"

#include "widgets/Palette.h"
#include "widgets/accessible/Drawn.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace muse {

namespace {

constexpr int kGap = 6;
constexpr double kWantedShape = 2.2; ///< width to height of a phrase
constexpr double kLeastNote = 1.6;   ///< pixels, so that a note stays visible when small
/// Those that move fastest and matter most to the ear on top.
constexpr std::array<Family, kFamilies> kBackToFront = {Family::Strings, Family::Piano, Family::Guitar, Family::Drums,
                                                        Family::Bass};

void paintGrid(QPainter& painter, const QRectF& area, int bars) {
    painter.setPen(QPen(palette::gridLine(), 1));
    for (int bar = 1; bar < bars; ++bar) {
        const double x = std::round(area.x() + area.width() * bar / bars) + 0.5;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

/// Runs of one pitch become one rectangle each.
void paintFamily(QPainter& painter, const QRectF& area, const Pianoroll& roll, int firstBar, int bars, Family family) {
    const double stepWidth = area.width() / (bars * kStepsPerBar);
    const double pitchHeight = area.height() / kPitches;
    const auto row = [&](int step) { return roll.row(firstBar + step / kStepsPerBar, step % kStepsPerBar, family); };
    const int steps = bars * kStepsPerBar;
    for (int pitch = 0; pitch < kPitches; ++pitch) {
        for (int step = 0; step < steps; ++step) {
            if (!row(step).test(pitch)) continue;
            const int begin = step;
            while (step < steps && row(step).test(pitch))
                ++step;
            const double top = area.bottom() - (pitch + 1) * pitchHeight;
            painter.fillRect(QRectF(area.x() + begin * stepWidth, top, std::max(kLeastNote, (step - begin) * stepWidth),
                                    std::max(kLeastNote, pitchHeight)),
                             palette::family(family));
        }
    }
}

} // namespace

void paintPianoroll(QPainter& painter, const QRectF& area, const Pianoroll& roll, int firstBar, int bars) {
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, palette::rollBackground());
    paintGrid(painter, area, bars);
    for (const Family family : kBackToFront)
        paintFamily(painter, area, roll, firstBar, bars, family);
    painter.restore();
}

SampleRolls::SampleRolls(int barsPerPhrase, QWidget* parent) : QWidget(parent), m_barsPerPhrase(barsPerPhrase) {
    setObjectName(QStringLiteral("sampleRolls"));
    setLayoutDirection(Qt::LeftToRight); // time runs to the right for everybody
    setAccessibleName(tr("Samples of the model in training"));
    setToolTip(tr("Click a phrase to hear it, double-click to put it into the song, or drag it away as a MIDI file"));
    actAs(*this, QAccessible::Canvas);
    setFocusPolicy(Qt::StrongFocus);
}

void SampleRolls::setSamples(Pianoroll samples) {
    m_samples = std::move(samples);
    m_picked = std::clamp(m_picked, 0, std::max(0, phrases() - 1));
    update();
}

void SampleRolls::setBefore(std::optional<Pianoroll> samples) {
    m_before = std::move(samples);
    update();
}

/// As many columns as bring a phrase nearest to the shape it reads best in, and leave no hole in the last row.
int SampleRolls::columns() const {
    int best = 1;
    double bestDistance = 1e9;
    for (int columns = 1; columns <= phrases(); ++columns) {
        if (phrases() % columns != 0) continue;
        const int rows = phrases() / columns;
        const double cellWidth = (width() - kGap * (columns - 1.0)) / columns;
        const double cellHeight = (height() - kGap * (rows - 1.0)) / rows;
        if (cellWidth < 1 || cellHeight < 1) continue;
        const double distance = std::abs(std::log(cellWidth / cellHeight / kWantedShape));
        if (distance < bestDistance) best = columns, bestDistance = distance;
    }
    return best;
}

QRect SampleRolls::cell(int phrase) const {
    const int across = columns();
    const int down = std::max(1, phrases() / across);
    const int cellWidth = (width() - kGap * (across - 1)) / across;
    const int cellHeight = (height() - kGap * (down - 1)) / down;
    return {(phrase % across) * (cellWidth + kGap), (phrase / across) * (cellHeight + kGap), cellWidth, cellHeight};
}

int SampleRolls::phraseAt(const QPoint& place) const {
    for (int phrase = 0; phrase < phrases(); ++phrase)
        if (cell(phrase).contains(place)) return phrase;
    return -1;
}

void SampleRolls::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    if (phrases() == 0) {
        painter.setPen(palette::textMuted());
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No samples yet"));
        if (!hasFocus()) return;
        painter.setPen(QPen(palette::accent(), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        return;
    }
    for (int phrase = 0; phrase < phrases(); ++phrase) {
        const QRect area = cell(phrase);
        const int first = phrase * m_barsPerPhrase;
        if (m_before && first + m_barsPerPhrase <= m_before->bars()) {
            const int half = area.height() / 2;
            paintPianoroll(painter, area.adjusted(0, 0, 0, half - area.height()), *m_before, first, m_barsPerPhrase);
            paintPianoroll(painter, area.adjusted(0, half, 0, 0), m_samples, first, m_barsPerPhrase);
            painter.setPen(QPen(palette::border(), 1));
            painter.drawLine(area.left(), area.top() + half, area.right(), area.top() + half);
        } else {
            paintPianoroll(painter, area, m_samples, first, m_barsPerPhrase);
        }
        const bool picked = hasFocus() && phrase == m_picked;
        painter.setPen(QPen(picked ? palette::accent() : palette::border(), 1));
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
}

void SampleRolls::mousePressEvent(QMouseEvent* event) {
    const int phrase = phraseAt(event->pos());
    if (phrase >= 0) {
        m_picked = phrase;
        m_pickedBefore = event->pos().y() < cell(phrase).center().y();
    }
    m_pressed = phrase >= 0 && event->button() == Qt::LeftButton ? std::optional(event->pos()) : std::nullopt;
    update();
}

void SampleRolls::mouseMoveEvent(QMouseEvent* event) {
    if (!m_pressed || (event->pos() - *m_pressed).manhattanLength() < QApplication::startDragDistance()) return;
    m_pressed.reset();
    Q_EMIT phraseDragged(m_picked);
}

void SampleRolls::mouseReleaseEvent(QMouseEvent* /*event*/) {
    if (std::exchange(m_pressed, std::nullopt)) Q_EMIT phrasePlayed(m_picked);
}

void SampleRolls::mouseDoubleClickEvent(QMouseEvent* event) {
    const int phrase = phraseAt(event->pos());
    if (phrase >= 0) Q_EMIT phraseChosen(phrase);
}

void SampleRolls::keyPressEvent(QKeyEvent* event) {
    const int last = phrases() - 1;
    if (last < 0) return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        m_picked = std::max(0, m_picked - 1);
        break;
    case Qt::Key_Right:
        m_picked = std::min(last, m_picked + 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_pickedBefore = event->key() == Qt::Key_Up;
        break;
    case Qt::Key_Space:
        Q_EMIT phrasePlayed(m_picked);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT phraseChosen(m_picked);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
    update();
}

} // namespace muse
