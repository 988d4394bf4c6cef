// SPDX-License-Identifier: MIT
#include "widgets/mixer/Knob.h"

#include "widgets/Palette.h"

#include <QPainter>
#include <QtMath>

namespace muse {
namespace {

constexpr int kTravel = 120;   ///< pixels
constexpr double kSweep = 270; ///< degrees from one end to the other
constexpr double kFirst = 225; ///< degrees of the lowest value, counted as Qt does
constexpr double kLine = 3;

} // namespace

Knob::Knob(Kind kind, double rest, QWidget* parent)
    : MixerControl(kind == Kind::Pan ? -kScale : 0, kScale, static_cast<int>(rest * kScale), parent), m_kind(kind) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int Knob::travel() const {
    return kTravel;
}

void Knob::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height()) - 6;
    const QRectF circle((width() - side) / 2, (height() - side) / 2, side, side);
    const double part = static_cast<double>(value() - minimum()) / (maximum() - minimum());
    const double angle = kFirst - kSweep * part;
    const double from = m_kind == Kind::Pan ? kFirst - kSweep / 2 : kFirst;
    const auto arc = [&](const QColor& colour, double begin, double span) {
        painter.setPen(QPen(colour, kLine, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, qRound(begin * 16), qRound(span * 16));
    };
    arc(palette::border(), kFirst, -kSweep);
    if (std::abs(angle - from) > 1) arc(isEnabled() ? palette::accent() : palette::textFaint(), from, angle - from);

    const QRectF face = circle.adjusted(4.5, 4.5, -4.5, -4.5);
    painter.setPen(hasFocus() || underMouse() ? QPen(palette::accent(), hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
    painter.setBrush(palette::raised());
    painter.drawEllipse(face);
    const double radians = qDegreesToRadians(angle);
    const QPointF way(std::cos(radians), -std::sin(radians));
    painter.setPen(QPen(palette::text(), 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(face.center() + way * face.width() * 0.15, face.center() + way * face.width() * 0.45);
}

} // namespace muse
