// SPDX-License-Identifier: MIT
// How long the piano roll takes to paint a frame of 1920x1080, by the number of notes in the song.
#include "widgets/pianoroll/PianoRollView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <fmt/format.h>
#include <random>

using namespace muse;

namespace {

constexpr int kFrames = 200;

/// Notes spread over the five tracks, ten to the quarter note, so that the song grows with them and not its density.
Song songOf(int notes) {
    std::mt19937 random(1);
    Song song;
    for (const Family family : kAllFamilies) {
        std::vector<Note> track;
        for (int i = 0; i < notes / static_cast<int>(kFamilies); ++i)
            track.push_back({Tick{i} / 2 * kTicksPerQuarter, 240 + static_cast<Tick>(random() % 4) * 120,
                             static_cast<std::uint8_t>(36 + random() % 60),
                             static_cast<std::uint8_t>(40 + random() % 80)});
        song.track(family).setNotes(std::move(track));
    }
    return song;
}

void measure(const char* what, PianoRollView& roll, int notes, bool scrolling) {
    QImage image(1920, 1080, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times;
    for (int frame = 0; frame < kFrames; ++frame) {
        if (scrolling) roll.ensureVisible(roll.song().end() * frame / kFrames);
        QElapsedTimer clock;
        clock.start();
        QPainter painter(&image);
        roll.paintScene(painter);
        painter.end();
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    const auto at = [&times](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    fmt::print("{:>7} notes, {:<14} median {:6.2f} ms   95% {:6.2f} ms   99% {:6.2f} ms   worst {:6.2f} ms\n", notes,
               what, at(0.5), at(0.95), at(0.99), times.back());
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    for (const int notes : {1000, 10000, 100000}) {
        PianoRollView roll;
        roll.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        roll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        roll.resize(1920, 1080);
        roll.show();
        roll.setSong(songOf(notes));
        measure("usual zoom", roll, notes, true);
        roll.zoomToFit();
        measure("fit to window", roll, notes, false);
    }
    return 0;
}
