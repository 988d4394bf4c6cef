// SPDX-License-Identifier: MIT
#include "widgets/mixer/StripMeter.h"

#include "widgets/Palette.h"
#include "widgets/accessible/Drawn.h"
#include "widgets/mixer/Decibels.h"

#include <QPainter>

namespace muse {
namespace {

constexpr int kBar = 6;
constexpr int kGap = 2;
constexpr double kLoud = 0.8; ///< from here on the limiter holds the sum down

} // namespace

StripMeter::StripMeter(int bars, QWidget* parent) : QWidget(parent), m_bars(static_cast<std::size_t>(bars)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_clock.start();
    const auto loudest = [this] {
        float level = 0;
        for (const PeakHold& bar : m_bars)
            level = std::max(level, bar.level());
        return 100 * meterShare(level);
    };
    actAs(*this, QAccessible::ProgressBar, {loudest, 0, 100});
}

QSize StripMeter::sizeHint() const {
    const int bars = static_cast<int>(m_bars.size());
    return {bars * kBar + (bars - 1) * kGap, 132};
}

void StripMeter::setLevel(int bar, float level) {
    PeakHold& hold = m_bars[static_cast<std::size_t>(bar)];
    const PeakHold before = hold;
    hold.feed(level, m_clock.elapsed());
    const auto pixel = [this](float peak) { return static_cast<int>(meterShare(peak) * height()); };
    if (pixel(before.level()) != pixel(hold.level()) || pixel(before.peak()) != pixel(hold.peak())) update();
}

void StripMeter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    int left = 0;
    const auto yOf = [this](double peak) { return static_cast<int>((1 - meterShare(peak)) * height()); };
    for (const PeakHold& bar : m_bars) {
        painter.fillRect(left, 0, kBar, height(), palette::border());
        const int top = yOf(bar.level());
        painter.fillRect(left, top, kBar, height() - top, palette::accent());
        const int loud = yOf(kLoud);
        if (top < loud) painter.fillRect(left, top, kBar, loud - top, palette::danger());
        if (const int peak = yOf(bar.peak()); peak < height())
            painter.fillRect(left, peak, kBar, 2, bar.peak() > kLoud ? palette::danger() : palette::text());
        left += kBar + kGap;
    }
}

} // namespace muse
