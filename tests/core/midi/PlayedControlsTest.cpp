// SPDX-License-Identifier: MIT
#include "core/midi/SongImport.h"
#include "tests/core/midi/MidiBytes.h"
#include "tests/support/Slowdown.h"
#include "tests/support/TestProgram.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>

using namespace muse;
using namespace muse::test;

namespace {

Bytes control(std::uint8_t channel, std::uint8_t number, std::uint8_t value, std::uint32_t delta = 0) {
    return midiEvent(delta, {static_cast<std::uint8_t>(0xB0 | channel), number, value});
}

Bytes bend(std::uint8_t channel, int value, std::uint32_t delta = 0) {
    return midiEvent(delta, {static_cast<std::uint8_t>(0xE0 | channel), static_cast<std::uint8_t>(value & 0x7F),
                             static_cast<std::uint8_t>(value >> 7)});
}

Bytes bendRange(std::uint8_t channel, std::uint8_t semitones, std::uint8_t cents = 0) {
    return control(channel, 101, 0) + control(channel, 100, 0) + control(channel, 6, semitones) +
           control(channel, 38, cents) + control(channel, 101, 127) + control(channel, 100, 127);
}

ImportedSong imported(const Bytes& body) {
    return importSong(parsed(header(0, 1, 480) + track(body + kEnd)));
}

ControlPoints lane(const ImportedSong& made, Controller controller, Family family = Family::Piano) {
    return made.song.track(family).controls(controller);
}

constexpr int kCentre = 8192;

} // namespace

/// Bends, expression, modulation and pressure of other programs' files.
class PlayedControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areKeptInTime() {
        const ImportedSong made =
            imported(bend(0, kCentre) + control(0, 11, 127) + quarter(0, 60) + bend(0, 16383) + bend(0, 9000) +
                     bend(0, 9000, 10) + control(0, 11, 40) + control(0, 1, 33, 470) + midiEvent(0, {0xD0, 7}) +
                     midiEvent(5, {0xD0, 0}) + quarter(0, 62));
        // The last on a tick stands, and what says nothing new goes.
        QCOMPARE(lane(made, Controller::PitchBend), (ControlPoints{{0, kCentre}, {480, 9000}}));
        QCOMPARE(lane(made, Controller::Expression), (ControlPoints{{0, 127}, {490, 40}}));
        QCOMPARE(lane(made, Controller::Modulation), (ControlPoints{{960, 33}}));
        QCOMPARE(lane(made, Controller::Pressure), (ControlPoints{{960, 7}, {965, 0}}));
        QCOMPARE(made.song.track(Family::Piano).settings.bendRange, kUsualBendRange);
        QVERIFY(made.report.empty());
        // What never leaves its rest is nothing.
        const ImportedSong still = imported(bend(0, kCentre) + control(0, 1, 0) + quarter(0, 60) + bend(0, kCentre));
        for (const Controller controller : kAllControllers)
            QVERIFY(lane(still, controller).empty());
    }

    void ofAnotherTrackOfTheFileToo() {
        const ImportedSong made = importSong(parsed(header(1, 2, 480) + track(bend(3, 9000, 7) + kEnd) +
                                                    track(midiEvent(0, {0xC3, 30}) + quarter(3, 60) + kEnd)));
        QCOMPARE(lane(made, Controller::PitchBend, Family::Guitar), (ControlPoints{{7, 9000}}));
    }

    void aRangeIsTheTracks() {
        const auto rangeOf = [](const ImportedSong& made) { return made.song.track(Family::Piano).settings.bendRange; };
        const ImportedSong made = imported(bendRange(0, 12) + quarter(0, 60) + bend(0, 12000) + quarter(0, 62));
        QCOMPARE(rangeOf(made), 12);
        QCOMPARE(lane(made, Controller::PitchBend), (ControlPoints{{480, 12000}}));
        QCOMPARE(rangeOf(imported(bendRange(0, 24) + quarter(0, 60))), 24);
        // A reset changes no range, another parameter is another one, and data without a parameter are nobody's.
        QCOMPARE(rangeOf(imported(bendRange(0, 5) + control(0, 121, 0) + quarter(0, 60))), 5);
        QCOMPARE(rangeOf(imported(bendRange(0, 5) + control(0, 6, 9) + control(0, 101, 0) + control(0, 100, 1) +
                                  control(0, 6, 8) + quarter(0, 60))),
                 5);
        QCOMPARE(rangeOf(imported(control(0, 101, 0) + control(0, 100, 0) + control(0, 99, 1) + control(0, 98, 8) +
                                  control(0, 6, 7) + quarter(0, 60))),
                 kUsualBendRange);
    }

    void changingRangesBecomeTheWidest() {
        const ImportedSong made =
            imported(bendRange(0, 2) + bend(0, kCentre + 4096) + quarter(0, 60) + bendRange(0, 4) + quarter(0, 62) +
                     bend(0, kCentre + 2048) + quarter(0, 64) + bend(0, kCentre) + bendRange(0, 48));
        QCOMPARE(made.song.track(Family::Piano).settings.bendRange, 4);
        // The same bend is twice as wide where its range becomes so.
        QCOMPARE(lane(made, Controller::PitchBend),
                 (ControlPoints{{0, kCentre + 2048}, {480, kCentre + 4096}, {960, kCentre + 2048}, {1440, kCentre}}));
        const ImportedSong cents = imported(bendRange(0, 2, 50) + bend(0, kCentre + 3000) + quarter(0, 60));
        QCOMPARE(cents.song.track(Family::Piano).settings.bendRange, 3);
        QCOMPARE(lane(cents, Controller::PitchBend), (ControlPoints{{0, kCentre + 2500}}));
    }

    void ofSeveralChannelsThePartWithMostNotesKeepsIts() {
        const auto part = [](std::uint8_t channel, const Bytes& before, int notes) {
            Bytes body = midiEvent(0, {static_cast<std::uint8_t>(0xC0 | channel), 27}) + before;
            for (int i = 0; i < notes; ++i)
                body = body + quarter(channel, static_cast<std::uint8_t>(60 + 12 * channel + i));
            return track(body + kEnd);
        };
        const auto both = [&](const Bytes& one, const Bytes& two) {
            return importSong(parsed(header(1, 2, 480) + one + two));
        };
        const std::string sentence =
            "Left out, as another channel of the same track says otherwise and has more notes: ";
        const ImportedSong made = both(part(0, bend(0, 9000) + control(0, 1, 9), 1), part(1, bend(1, 7000), 3));
        QCOMPARE(lane(made, Controller::PitchBend, Family::Guitar), (ControlPoints{{0, 7000}}));
        QVERIFY(lane(made, Controller::Modulation, Family::Guitar).empty());
        QCOMPARE(made.report, (std::vector<std::string>{sentence + "pitch bend, modulation of Guitar."}));
        // Bends that are meant for few notes are nothing for all the others.
        const ImportedSong one = both(part(0, bendRange(0, 12) + bend(0, 9000), 1), part(1, {}, 3));
        QVERIFY(lane(one, Controller::PitchBend, Family::Guitar).empty());
        QCOMPARE(one.song.track(Family::Guitar).settings.bendRange, kUsualBendRange);
        QCOMPARE(one.report, (std::vector<std::string>{sentence + "pitch bend of Guitar."}));
        const ImportedSong same = both(part(0, bend(0, 7000), 1), part(1, bend(1, 7000), 3));
        QVERIFY(same.report.empty());
        const ImportedSong wider = both(part(0, bendRange(0, 12) + bend(0, 7000), 1), part(1, bend(1, 7000), 3));
        QCOMPARE(wider.report, (std::vector<std::string>{sentence + "pitch bend of Guitar."}));
    }

    /// Four million bends, a tick apart and on many channels.
    void aFloodIsThinnedAndSaid() {
        Bytes body = midiEvent(0, {0xC0, 0}) + quarter(0, 60);
        constexpr int count = 250000;
        for (int channel = 0; channel < 16; ++channel) {
            body.insert(body.end(), {1, static_cast<std::uint8_t>(0xE0 | channel), 1, 70});
            for (int i = 0; i < count; ++i)
                body.insert(body.end(),
                            {1, static_cast<std::uint8_t>(i & 0x7F), static_cast<std::uint8_t>(i >> 7 & 0x7F)});
        }
        QElapsedTimer timer;
        timer.start();
        const ImportedSong made = imported(body);
        QVERIFY2(timer.elapsed() < 5000 * test::kSlowdown, qPrintable(QString::number(timer.elapsed())));
        const ControlPoints points = lane(made, Controller::PitchBend);
        QVERIFY(points.size() > 20000 && points.size() <= 50000);
        QCOMPARE(points.back().value, ControlValue((count - 1) & 0x3FFF));
        QCOMPARE(made.report, (std::vector<std::string>{
                                  "Thinned out, as more than 50000 changes are too many: pitch bend of Piano."}));
    }
};

MUSE_TEST(PlayedControlsTest)
#include "PlayedControlsTest.moc"
