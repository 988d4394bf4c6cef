// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QFrame>

class QLabel;

namespace muse {

class Fader;
class StripMeter;

/// The sum in the mixer: how loud it is listened to, its meter, and whether the limiter holds it down.
class MasterStrip : public QFrame {
    Q_OBJECT

public:
    /// Peaks above `limiterKnee` are held down by the limiter.
    explicit MasterStrip(float limiterKnee, QWidget* parent = nullptr);

    /// 0..1.
    void setVolume(double volume);
    /// Peaks behind the limiter, 0..1.
    void setLevel(float left, float right);
    [[nodiscard]] bool limiting() const { return m_limiting; }

Q_SIGNALS:
    void volumeChanged(double volume);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showVolume(double volume);
    void showLimiter(bool limiting);

    const float m_knee;
    Fader* m_volume;
    QLabel* m_decibels;
    StripMeter* m_meter;
    QLabel* m_limiter;
    bool m_limiting = false;
    QElapsedTimer m_limited;
};

} // namespace muse
