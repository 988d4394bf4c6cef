// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractSlider>
#include <QElapsedTimer>

namespace muse {

/// What faders and knobs share: a drag is relative (Shift: fine), the wheel and the arrow keys move in steps, a
/// double-click or Delete goes back to the resting value. Values are thousandths.
class MixerControl : public QAbstractSlider {
    Q_OBJECT

public:
    static constexpr int kScale = 1000;

    /// `rest` is what a double-click goes back to.
    MixerControl(int minimum, int maximum, int rest, QWidget* parent = nullptr);

    /// 0..1, or -1..1.
    [[nodiscard]] double share() const { return static_cast<double>(value()) / kScale; }
    /// Without a signal.
    void setShare(double share);
    [[nodiscard]] int rest() const { return m_rest; }

Q_SIGNALS:
    /// The user moved it. All moves of one gesture - a drag, steps in quick succession - have one number, by which they
    /// become one step of undo; no two controls share one.
    void moved(double share, int gesture);

protected:
    /// Pixels of a drag from the lowest to the highest value.
    [[nodiscard]] virtual int travel() const = 0;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void moveTo(int value);
    void beginGesture();
    void continueSteps();

    int m_rest;
    int m_gesture = 0;
    double m_exact = 0; ///< of a drag, finer than a value
    double m_lastY = 0;
    bool m_dragging = false;
    QElapsedTimer m_sinceStep;
};

} // namespace muse
