// SPDX-License-Identifier: MIT
#include "widgets/transport/LevelMeter.h"

#include "widgets/Palette.h"
#include "widgets/accessible/Drawn.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace muse {
namespace {

constexpr float kDecay = 0.85F; ///< of what is shown, at each setLevel()

double share(float peak) {
    if (peak <= 0) return 0;
    return std::clamp((20 * std::log10(static_cast<double>(peak)) + 48) / 48, 0.0, 1.0);
}

} // namespace

LevelMeter::LevelMeter(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("levelMeter"));
    setAccessibleName(tr("Output level"));
    actAs(*this, QAccessible::ProgressBar, {[this] { return 100 * share(std::max(m_left, m_right)); }, 0, 100});
    setToolTip(tr("Output level, -48 to 0 dB"));
    // In a narrow window it gives way first.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(32);
}

void LevelMeter::setLevel(float left, float right) {
    const auto fall = [](float old, float now) { return std::max(now, old < 0.001F ? 0.0F : old * kDecay); };
    const float nextLeft = fall(m_left, left);
    const float nextRight = fall(m_right, right);
    if (nextLeft == m_left && nextRight == m_right) return;
    m_left = nextLeft;
    m_right = nextRight;
    update();
}

void LevelMeter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double bar = (height() - 6) / 2.0;
    double top = 2;
    for (const float peak : {m_left, m_right}) {
        painter.fillRect(QRectF(0, top, width(), bar), palette::border());
        painter.fillRect(QRectF(0, top, width() * share(peak), bar), peak >= 1 ? palette::danger() : palette::accent());
        top += bar + 2;
    }
}

} // namespace muse
