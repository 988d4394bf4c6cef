// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"

#include <QWidget>

#include <map>
#include <optional>
#include <set>

namespace muse {

/// A piano to be clicked: nearer the front of a key is louder, a drag goes from key to key. By keyboard Left and Right
/// go to another key, and Space or Enter hold it down. Shows which keys are down, and who plays them.
class PianoKeys : public QWidget {
    Q_OBJECT

public:
    explicit PianoKeys(QWidget* parent = nullptr);

    /// Whose colour keys have that are down, and by whose names they are called.
    void setFamily(Family family);
    /// Keys that are down, whoever plays them.
    void setHeld(const std::set<int>& pitches);
    /// What is written on keys: those of the computer's keyboard that play them. Comes into sight.
    void setLetters(std::map<int, QString> letters);
    /// The key in front at a point; black ones lie on the white ones.
    [[nodiscard]] std::optional<int> pitchAt(QPointF point) const;
    /// What can be hit of a key; empty where it is not in sight.
    [[nodiscard]] QRectF keyRect(int pitch) const;
    /// Where the keyboard is.
    [[nodiscard]] int pitch() const { return m_pitch; }

    [[nodiscard]] QSize sizeHint() const override { return {720, 96}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 64}; }

Q_SIGNALS:
    void pressed(int pitch, int velocity);
    void released(int pitch);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// The lowest key in sight, a C, and how many white ones there are.
    [[nodiscard]] int lowest() const;
    [[nodiscard]] int whites() const;
    void press(int pitch, int velocity);
    void letGo();
    void moveTo(int pitch);
    void paintKey(QPainter& painter, int pitch) const;

    Family m_family = Family::Piano;
    std::set<int> m_held;
    std::map<int, QString> m_letters;
    int m_pitch = 60;
    std::optional<int> m_down; ///< what the mouse or the space bar holds
};

} // namespace muse
