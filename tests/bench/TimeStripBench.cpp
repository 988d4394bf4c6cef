// SPDX-License-Identifier: MIT
// What the line of marks costs with a song that was played by hand: thousands of tempo changes, of which few are in
// sight.
#include "widgets/overview/TimeStrip.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <vector>

using namespace muse;

namespace {

constexpr int kRounds = 50;

Song played(int marks) {
    Song song;
    std::vector<TempoChange> changes;
    for (int i = 0; i < marks; ++i)
        changes.push_back({i * Tick{120}, 500000 + i % 977});
    song.tempo = TempoMap(std::move(changes));
    return song;
}

template <typename Work> double milliseconds(Work work) {
    std::vector<double> times;
    for (int i = 0; i < kRounds; ++i) {
        const auto begun = std::chrono::steady_clock::now();
        work(i);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count());
    }
    std::ranges::nth_element(times, times.begin() + kRounds / 2);
    return times[kRounds / 2];
}

struct Cost {
    double paint, hover;
};

/// With eight bars of the song in sight.
Cost costOf(int marks) {
    TimeStrip strip;
    strip.resize(1600, strip.height());
    PianoRollGeometry geometry;
    geometry.resize({1600, 400});
    geometry.setSongEnd(marks * Tick{120});
    geometry.showTime(marks * Tick{60}, marks * Tick{60} + 8 * kTicksPerBar);
    strip.setSong(played(marks));
    strip.setGeometry(geometry);
    strip.show();
    return {milliseconds([&](int) { (void)strip.grab(); }), milliseconds([&](int i) {
                QMouseEvent move(QEvent::MouseMove, QPointF(200 + i, 10), QPointF(200 + i, 10), Qt::NoButton,
                                 Qt::NoButton, Qt::NoModifier);
                QApplication::sendEvent(&strip, &move);
            })};
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Cost few = costOf(64);
    for (const int marks : {1000, 10000, 100000}) {
        const Cost many = costOf(marks);
        fmt::print("{:>7} marks: paint {:.2f} ms ({:.2f}x of 64 marks), mouse move {:.4f} ms ({:.2f}x)\n", marks,
                   many.paint, many.paint / few.paint, many.hover, many.hover / few.hover);
    }
    return 0;
}
