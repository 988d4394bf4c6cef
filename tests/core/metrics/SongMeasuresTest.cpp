// SPDX-License-Identifier: MIT
#include "core/metrics/SongMeasures.h"

#include "core/metrics/SongMeasuresJson.h"
#include "core/midi/SongImport.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <cmath>

using namespace muse;

namespace {

constexpr Tick kBeat = kTicksPerQuarter;

Song songOf(const std::vector<Note>& piano, const std::vector<Note>& drums = {}) {
    Song song;
    song.track(Family::Piano).setNotes(piano);
    song.track(Family::Drums).setNotes(drums);
    return song;
}

} // namespace

class SongMeasuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A triad for a beat, silence for a beat, one note for two: by hand.
    void aTriadAndANote() {
        const Song song =
            songOf({{0, kBeat, 60, 100}, {0, kBeat, 64, 100}, {0, kBeat, 67, 100}, {2 * kBeat, 2 * kBeat, 66, 100}});
        const SongMeasures measures = measure(song);
        QCOMPARE(measures.notes, 4);
        QCOMPARE(measures.polyphony, (3.0 + 2.0) / 3.0);
        QCOMPARE(measures.polyphonyRate, 1.0 / 4);
        QCOMPARE(measures.pitchRange, 7.0);
        QCOMPARE(measures.pitchesUsed, 4);
        QCOMPARE(measures.pitchClassesUsed, 4);
        QCOMPARE(measures.pitchEntropy, 2.0);
        QCOMPARE(measures.inScaleRate, 3.0 / 4);  // F# is not in C major
        QCOMPARE(measures.scaleConsistency, 1.0); // but it is in G major
        QCOMPARE(measures.bestScale, (DiatonicScale{7, false}));
        QCOMPARE(measures.emptyBeats, 1.0 / 4);
        QCOMPARE(measures.emptyBars, 0.0);
        QCOMPARE(measures.notesPerBeat, 1.0);
        QCOMPARE(measures.notesPerBar, 4.0);
    }

    /// Two notes on one pitch, in two tracks, are one sounding pitch.
    void unisonIsOnePitch() {
        Song song = songOf({{0, 2 * kBeat, 60, 100}});
        song.track(Family::Guitar).setNotes({{kBeat, 2 * kBeat, 60, 90}});
        QCOMPARE(measure(song).polyphony, 1.0);
    }

    void drumsHaveNoPitches() {
        const SongMeasures measures = measure(songOf({}, {{0, 10, 36, 100}, {kBeat, 10, 38, 100}}));
        QVERIFY(std::isnan(measures.pitchEntropy));
        QVERIFY(std::isnan(measures.scaleConsistency));
        QVERIFY(std::isnan(measures.polyphony));
        QCOMPARE(measures.pitchesUsed, 0);
        QCOMPARE(measures.emptyBeats, 0.0);
    }

    void anEmptySongHasNoMeasures() {
        const SongMeasures measures = measure(Song{});
        QVERIFY(std::isnan(measures.emptyBars));
        QVERIFY(std::isnan(measures.notesPerBeat));
        QVERIFY(std::isnan(measures.grooveConsistency));
    }

    /// muspy 0.5 counts length // resolution + 1 beats: of a song of exactly four beats, a fifth, empty one. And it
    /// lets a note sound in the beat that begins as it ends. So it says 0 here, for two notes that leave two of four
    /// beats empty (reference.md 3.4).
    void whereMuspyMiscountsBeats() {
        const Song song = songOf({{0, kBeat, 60, 100}, {3 * kBeat, kBeat, 60, 100}});
        QCOMPARE(measure(song).emptyBeats, 2.0 / 4); // muspy: 1 - 4/5, as beats 1 and 4 sound to it
    }

    /// Of two bars that end on the bar line muspy compares the second with a third, empty one: four onsets differ from
    /// nothing in it, so it says less than 1 for a groove that never changes.
    void whereMuspyMiscountsBars() {
        std::vector<Note> drums;
        for (int beat = 0; beat < 8; ++beat)
            drums.push_back({beat * kBeat, kBeat, 36, 100});
        QCOMPARE(measure(songOf({}, drums)).grooveConsistency, 1.0);
        QCOMPARE(measure(songOf({}, drums)).emptyBars, 0.0);
    }

    /// muspy starts at lowest 127 and highest 0, which a song of drums never changes: it says -127.
    void whereMuspyHasANegativeRange() { QVERIFY(std::isnan(measure(songOf({}, {{0, 10, 36, 100}})).pitchRange)); }

    void grooveIsComparedPlaceByPlace() {
        // Bars of 1,920 places; the second bar lacks one of two onsets, the third has another.
        const Song song = songOf(
            {},
            {{0, 10, 36, 100}, {kBeat, 10, 36, 100}, {kTicksPerBar, 10, 36, 100}, {2 * kTicksPerBar + 5, 10, 36, 100}});
        QCOMPARE(measure(song).grooveConsistency, 1 - (1.0 + 2.0) / (2.0 * kTicksPerBar));
    }

    void scalesOfKeySignatures() {
        QCOMPARE(scaleOf({0, false}), (DiatonicScale{0, false}));
        QCOMPARE(scaleOf({0, true}), (DiatonicScale{9, true}));   // A minor
        QCOMPARE(scaleOf({2, false}), (DiatonicScale{2, false})); // D major
        QCOMPARE(scaleOf({-3, true}), (DiatonicScale{0, true}));  // C minor
        const Song song = songOf({{0, kBeat, 63, 100}});
        QCOMPARE(inScaleRate(song, {0, true}), 1.0);
        QCOMPARE(inScaleRate(song, {0, false}), 0.0);
    }

    /// muspy's own answers on songs with a free licence, as tests/core/metrics/peers/muspy_measures.py got them.
    void realSongsAgreeWithMuspy() {
        const auto free = test::sharedData("free");
        if (!free) QSKIP("shared/data/free is not here");
        QFile file(QString::fromStdString(test::sourcePath("tests/core/metrics/peers/muspy_measures.json").string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject answers = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(answers.size() >= 20);
        int compared = 0;
        QDirIterator songs(QString::fromStdString(free->string()), {"*.mid"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (songs.hasNext()) {
            const QString path = songs.next();
            const QJsonObject answer = answers[songs.fileName()].toObject();
            if (answer.isEmpty()) continue;
            const auto midi = readMidi(path.toStdString());
            QVERIFY(midi.ok());
            for (const auto& [name, value] : namedMeasures(measure(toSong(*midi)))) {
                const QJsonValue theirs = answer[QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))];
                if (!theirs.isDouble()) continue;
                QVERIFY2(std::abs(theirs.toDouble() - value) < 1e-9, qPrintable(path + " " + name.data()));
                ++compared;
            }
        }
        QVERIFY(compared > 150);
    }
};

MUSE_TEST(SongMeasuresTest)
#include "SongMeasuresTest.moc"
