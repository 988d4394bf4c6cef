// SPDX-License-Identifier: MIT
// How long the piano roll takes to paint a frame of 1920x1080, scrolling and zooming, and to show an edit, by the
// number of notes in the song.
#include "widgets/pianoroll/PianoRollView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <random>

using namespace muse;

namespace {

constexpr int kFrames = 200;
constexpr QSize kSize(1920, 1080);

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

void report(const char* what, int notes, std::vector<double> times) {
    std::ranges::sort(times);
    const auto at = [&times](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    fmt::print("{:>7} notes, {:<16} median {:6.2f} ms   95% {:6.2f} ms   99% {:6.2f} ms   worst {:6.2f} ms\n", notes,
               what, at(0.5), at(0.95), at(0.99), times.back());
    std::fflush(stdout);
}

double milliseconds(const std::function<void()>& work) {
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Each frame after `move`, painted whole.
void measureFrames(const char* what, PianoRollView& roll, int notes, const std::function<void(int)>& move) {
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times;
    for (int frame = 0; frame < kFrames; ++frame)
        times.push_back(milliseconds([&] {
            move(frame);
            QPainter painter(&image);
            roll.paintScene(painter);
        }));
    report(what, notes, std::move(times));
}

/// A note that comes and goes in sight: taking the song over, and repainting what changed.
void measureEdits(PianoRollView& roll, int notes) {
    Song song = roll.song();
    const Note note{roll.geometry().tickAt(900), 240, 60, 100};
    std::vector<double> taken, painted;
    for (int edit = 0; edit < kFrames; ++edit) {
        if (edit % 2 == 0)
            song.track(Family::Piano).insert(note);
        else
            song.track(Family::Piano).remove(std::array{note});
        taken.push_back(milliseconds([&] { roll.setSong(song); }));
        painted.push_back(milliseconds([] { QApplication::processEvents(); }));
    }
    report("edit: take over", notes, std::move(taken));
    report("edit: repaint", notes, std::move(painted));
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    for (const int notes : {1000, 10000, 100000, 1000000}) {
        PianoRollView roll;
        roll.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        roll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        roll.resize(kSize);
        roll.show();
        roll.setSong(songOf(notes));
        QApplication::processEvents();
        const Tick end = roll.song().end();
        measureFrames("scroll", roll, notes, [&](int frame) { roll.ensureVisible(end * frame / kFrames); });
        measureFrames("zoom", roll, notes, [&](int frame) {
            const Tick half = std::max<Tick>(kTicksPerBar, end / 2 * (kFrames - frame) / kFrames);
            roll.showTime(end / 2 - half, end / 2 + half);
        });
        roll.showTime(0, 16 * kTicksPerBar);
        QApplication::processEvents();
        measureEdits(roll, notes);
        roll.zoomToFit();
        measureFrames("fit to window", roll, notes, [](int) {});
    }
    return 0;
}
