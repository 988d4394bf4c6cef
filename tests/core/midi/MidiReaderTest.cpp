// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/midi/SongImport.h"
#include "tests/core/midi/MidiBytes.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QElapsedTimer>
#include <QtTest>
#include <filesystem>

using namespace muse;
using namespace muse::test;

namespace {

/// Program 33, then a note of 96 of the file's ticks, its end by running status and velocity 0.
const Bytes kNote = {0, 0xC0, 33, 0, 0x90, 40, 100, 96, 40, 0};

std::vector<MidiNote> notes(const MidiFile& file) {
    std::vector<MidiNote> all;
    for (const MidiTrack& each : file.tracks)
        all.insert(all.end(), each.notes.begin(), each.notes.end());
    return all;
}

} // namespace

class MidiReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formats() {
        const auto zero = parseMidi(header(0, 1, 96) + track(kNote + kEnd));
        QVERIFY(zero.ok() && zero->warnings.empty());
        QCOMPARE(notes(*zero).size(), 1u);
        QCOMPARE(notes(*zero)[0].note, (Note{0, 480, 40, 100}));
        QCOMPARE(int(notes(*zero)[0].program), 33);
        const auto one = parseMidi(header(1, 2, 96) + track(kNote + kEnd) +
                                   track(Bytes{96} + Bytes{0x99, 36, 90, 24, 0x89, 36, 0} + kEnd));
        QCOMPARE(notes(*one)[1].note, (Note{480, 120, 36, 90}));
        QCOMPARE(int(notes(*one)[1].channel), 9);
        // Format 2: one after the other.
        const auto two = parseMidi(header(2, 2, 96) + track(kNote + kEnd) + track(kNote + kEnd));
        QCOMPARE(notes(*two)[1].note.start, 480);
    }

    void metaEvents() {
        const auto file = parseMidi(header(1, 1, 480) +
                                    track(Bytes{0, 0xFF, 3, 4, 'S', 'o', 'n', 'g', 0, 0xFF, 0x51, 3, 7, 0xA1, 0x20} +
                                          Bytes{0, 0xFF, 0x58, 4, 6, 3, 24, 8, 0, 0xFF, 0x59, 2, 0xFD, 1} + kEnd));
        QCOMPARE(file->tracks[0].name, std::string("Song"));
        QCOMPARE(file->tempo.beatsPerMinuteAt(0), 120.0);
        QCOMPARE(file->signatures, (std::vector<TimeSignature>{{0, 6, 8}}));
        QCOMPARE(file->key, (KeySignature{-3, true}));
    }

    void oddButSound() {
        const Bytes plain = header(0, 1, 96) + track(kNote + kEnd);
        // RIFF wrapper
        const auto wrapped = parseMidi(
            Bytes{'R', 'I', 'F', 'F', 0, 0, 0, 0, 'R', 'M', 'I', 'D', 'd', 'a', 't', 'a', 60, 0, 0, 0} + plain);
        QCOMPARE(notes(*wrapped).size(), 1u);
        // system exclusive, also in pieces
        const auto exclusive =
            parseMidi(header(0, 1, 96) + track(Bytes{0, 0xF0, 3, 1, 2, 0xF7, 0, 0xF7, 1, 0} + kNote + kEnd));
        QVERIFY(exclusive->warnings.empty());
        QCOMPARE(notes(*exclusive).size(), 1u);
        // an alien chunk between header and track
        const auto alien =
            parseMidi(header(0, 1, 96) + Bytes{'X', 'F', 'I', 'H', 0, 0, 0, 2, 9, 9} + track(kNote + kEnd));
        QCOMPARE(notes(*alien).size(), 1u);
        // 25 frames of 40 ticks: a tick is a millisecond, and a second 960 of ours
        const auto frames = parseMidi(header(0, 1, 0xE728) + track(kNote + kEnd));
        QCOMPARE(notes(*frames)[0].note.length, 92);
        // junk before the header
        const auto junk = parseMidi(Bytes(128, 0) + plain);
        QVERIFY(warns(*junk, "128 bytes before"));
        QCOMPARE(notes(*junk).size(), 1u);
    }

    void damageIsReadAsFarAsItGoes() {
        const auto hanging =
            parseMidi(header(0, 1, 96) + track(Bytes{0, 0x90, 60, 90, 48, 0x90, 62, 90, 48} + Bytes{0xB0, 7, 100}));
        QCOMPARE(notes(*hanging).size(), 2u);
        QCOMPARE(notes(*hanging)[0].note.length, 480);
        QVERIFY(warns(*hanging, "never releases") && warns(*hanging, "end-of-track"));

        Bytes cut = header(0, 1, 96) + track(kNote + kNote + kEnd);
        cut.resize(cut.size() - 8);
        const auto half = parseMidi(cut);
        QVERIFY(half.ok() && warns(*half, "cut short"));
        QVERIFY(!notes(*half).empty());

        Bytes lying = header(0, 3, 96) + track(kNote + kEnd);
        lying[18] = 0x7F; // the track's length
        const auto liar = parseMidi(lying + track(kNote + kEnd));
        QVERIFY(liar.ok() && !notes(*liar).empty());
        QVERIFY(warns(*parseMidi(header(1, 9, 96) + track(kNote + kEnd)), "announces 9 tracks"));
        QVERIFY(warns(*parseMidi(header(0, 1, 0) + track(kNote + kEnd)), "480 ticks are assumed"));
    }

    /// A program that is stopped while it writes leaves a length that cannot be.
    void aTrackOfImpossibleLengthGoesOnToTheNext_data() {
        QTest::addColumn<quint32>("length");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << 0U << "Track 1 is longer than it says";
        QTest::newRow("too small") << 5U << "Track 1 is longer than it says";
        QTest::newRow("all ones") << 0xFFFFFFFFU << "Track 1 is shorter than it says";
        QTest::newRow("too large") << 1000U << "Track 1 is shorter than it says";
    }

    void aTrackOfImpossibleLengthGoesOnToTheNext() {
        QFETCH(const quint32, length);
        QFETCH(const QString, says);
        const Bytes first = Bytes{'M', 'T', 'r', 'k'} + big(length, 4) + kNote + kNote + kEnd;
        const auto two = parseMidi(header(1, 2, 96) + first + track(kNote + kEnd));
        QCOMPARE(two->tracks.size(), 2u);
        QCOMPARE(two->tracks[0].notes.size(), 2u);
        QCOMPARE(two->tracks[1].notes.size(), 1u);
        QVERIFY(warns(*two, qPrintable(says)));
        QCOMPARE(two->warnings.size(), 1u);
        const auto last = parseMidi(header(1, 1, 96) + first);
        QCOMPARE(last->tracks.size(), 1u);
        QCOMPARE(last->tracks[0].notes.size(), 2u);
        // What is empty, or followed by another program's chunk, is as long as it says.
        const auto empty = parseMidi(header(1, 2, 96) + track({}) + track(kNote + kEnd));
        QCOMPARE(empty->tracks[0].notes.size(), 0u);
        QVERIFY(!warns(*empty, "than it says"));
    }

    void nothingToReadIsOneSentence() {
        for (const Bytes& bytes : {Bytes{}, Bytes{'M', 'T', 'h', 'd'}, Bytes(5000, 'x'), header(1, 1, 96)}) {
            const auto file = parseMidi(bytes);
            QVERIFY(!file.ok() && !file.error().message.empty());
        }
        QVERIFY(readMidi("/nowhere/x.mid").error().message.find("x.mid") != std::string::npos);
    }

    void namesBecomeUtf8() {
        const auto latin = parseMidi(header(0, 1, 96) + track(Bytes{0, 0xFF, 3, 3, 'G', 0xED, 't'} + kEnd));
        QCOMPARE(latin->tracks[0].name, std::string("G\xC3\xADt"));
    }

    void timeIsLinear() {
        // Sixty thousand notes of one pitch, none of them released.
        Bytes body;
        for (int i = 0; i < 60000; ++i)
            body.insert(body.end(), {0, 0x90, 60, 90});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(notes(*parseMidi(header(0, 1, 96) + track(body + kEnd))).size(), 60000u);
        QVERIFY(timer.elapsed() < 5000);
    }

    /// Whatever the wild has: no crash, no hang, and what a strict parser calls damaged still gives notes or a reason.
    void everyOddFile() {
        const auto folder = test::sharedData("odd");
        if (!folder) QSKIP("the shared folder with odd MIDI files is not beside this checkout");
        int read = 0, refused = 0;
        for (const auto& entry : std::filesystem::directory_iterator(*folder)) {
            if (entry.path().extension() == ".tsv") continue;
            const auto file = readMidi(entry.path());
            if (file) {
                ++read;
                QVERIFY(toSong(*file).noteCount() <= notes(*file).size());
            } else {
                ++refused;
                QVERIFY2(file.error().message.find(entry.path().filename().string()) != std::string::npos,
                         file.error().message.c_str());
            }
        }
        QVERIFY2(read >= 35, qPrintable(QStringLiteral("%1 read, %2 refused").arg(read).arg(refused)));
    }

    void everyFreeFile() {
        const auto folder = test::sharedData("free");
        if (!folder) QSKIP("the shared folder with free MIDI files is not beside this checkout");
        int songs = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(*folder)) {
            if (entry.path().extension() != ".mid") continue;
            const auto file = readMidi(entry.path());
            QVERIFY2(file.ok(), entry.path().c_str());
            const Song song = toSong(*file);
            QVERIFY2(song.noteCount() > 0, entry.path().c_str());
            // Written and read again: the very same notes, tempo and bars.
            const Song again = toSong(*parseMidi(writeMidi(song)));
            for (const Family family : kAllFamilies)
                QVERIFY2(again.track(family).notes() == song.track(family).notes(), entry.path().c_str());
            QVERIFY(again.tempo == song.tempo);
            ++songs;
        }
        QCOMPARE(songs, 161);
    }
};

MUSE_TEST(MidiReaderTest)
#include "MidiReaderTest.moc"
