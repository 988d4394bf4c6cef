// SPDX-License-Identifier: MIT
#include "widgets/mixer/Fader.h"

#include "widgets/Palette.h"
#include "widgets/mixer/Decibels.h"

#include <QPainter>

#include <array>

namespace muse {
namespace {

constexpr int kCapHeight = 22;
constexpr int kCapWidth = 26;
constexpr int kGroove = 4;
constexpr double kCentre = 41; ///< of the groove; the scale is on its left
constexpr int kTick = 5;
constexpr double kScaleFont = 9; ///< pixels
constexpr double kApart = 11;    ///< pixels between marks; a low fader has fewer
constexpr std::array<int, 6> kMarks = {0, -3, -6, -12, -24, -40};

} // namespace

Fader::Fader(double rest, QWidget* parent) : MixerControl(0, kScale, static_cast<int>(rest * kScale), parent) {
    setOrientation(Qt::Vertical);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

int Fader::travel() const {
    return height() - kCapHeight;
}

double Fader::yOf(double share) const {
    return kCapHeight / 2.0 + (1 - share) * travel();
}

void Fader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = this->font();
    font.setPixelSize(static_cast<int>(kScaleFont));
    painter.setFont(font);
    const double tickEnd = kCentre - kGroove - 1;
    double last = -kApart;
    for (const int mark : kMarks) {
        const double y = yOf(volumeOf(mark));
        if (y - last < kApart) continue;
        last = y;
        painter.setPen(palette::textFaint());
        painter.drawLine(QPointF(tickEnd - kTick, y), QPointF(tickEnd, y));
        painter.setPen(palette::textMuted());
        painter.drawText(QRectF(0, y - 8, tickEnd - kTick - 3, 16), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(mark));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette::border());
    const double top = yOf(1);
    painter.drawRoundedRect(QRectF(kCentre - kGroove / 2.0, top, kGroove, yOf(0) - top), kGroove / 2.0, kGroove / 2.0);
    const double at = yOf(share());
    painter.setBrush(isEnabled() ? palette::accent() : palette::textFaint());
    painter.drawRoundedRect(QRectF(kCentre - kGroove / 2.0, at, kGroove, yOf(0) - at), kGroove / 2.0, kGroove / 2.0);

    const QRectF cap(kCentre - kCapWidth / 2.0 + 0.5, at - kCapHeight / 2.0 + 0.5, kCapWidth - 1, kCapHeight - 1);
    painter.setBrush(palette::raised());
    painter.setPen(QPen(hasFocus() || underMouse() ? palette::accent() : palette::textFaint(), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(cap, 4, 4);
    painter.setPen(QPen(palette::text(), 2));
    painter.drawLine(QPointF(cap.left() + 5, at), QPointF(cap.right() - 5, at));
}

} // namespace muse
