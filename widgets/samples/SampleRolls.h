// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Pianoroll.h"

#include <QPoint>
#include <QWidget>

#include <optional>

namespace muse {

/// Phrases as small five-colour piano-rolls in a grid that suits the room there is; one of them can be picked.
class SampleRolls : public QWidget {
    Q_OBJECT

public:
    explicit SampleRolls(int barsPerPhrase, QWidget* parent = nullptr);

    void setSamples(Pianoroll samples);
    /// Other phrases of the same random vectors, to be seen above those; nothing ends that.
    void setBefore(std::optional<Pianoroll> samples);
    /// Whether the phrase that was picked last is one of those.
    [[nodiscard]] bool pickedBefore() const { return m_before && m_pickedBefore; }
    [[nodiscard]] int phrases() const { return m_samples.bars() / m_barsPerPhrase; }
    /// Where the phrase is painted.
    [[nodiscard]] QRect cell(int phrase) const;
    [[nodiscard]] QSize sizeHint() const override { return {320, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 72}; }

Q_SIGNALS:
    void phraseChosen(int phrase);
    /// It was clicked, or the space bar pressed on it.
    void phrasePlayed(int phrase);
    /// It is being dragged away.
    void phraseDragged(int phrase);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int phraseAt(const QPoint& place) const;
    [[nodiscard]] int columns() const;

    int m_barsPerPhrase;
    Pianoroll m_samples;
    std::optional<Pianoroll> m_before;
    bool m_pickedBefore = false;
    int m_picked = 0;
    std::optional<QPoint> m_pressed; ///< until it is let go, or dragged
};

/// Paints the bars of a roll into an area, every family in its colour, over a faint grid of bars and octaves.
void paintPianoroll(QPainter& painter, const QRectF& area, const Pianoroll& roll, int firstBar, int bars);

} // namespace muse
