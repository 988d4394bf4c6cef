// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace muse {

/// A stereo peak meter on a decibel scale from -48 to 0; what falls decays smoothly, 0 dB and above turns red.
class LevelMeter : public QWidget {
    Q_OBJECT

public:
    explicit LevelMeter(QWidget* parent = nullptr);
    /// Peaks since the last call, 0..1.
    void setLevel(float left, float right);
    QSize sizeHint() const override { return {120, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    float m_left = 0;
    float m_right = 0;
};

} // namespace muse
