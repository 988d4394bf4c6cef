// SPDX-License-Identifier: MIT
#include "core/music/theory/Scale.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

class ScaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheNotesThatTextbooksName_data() {
        QTest::addColumn<int>("root");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("notes");
        const auto row = [](const char* name, int root, Mode mode, const char* notes) {
            QTest::newRow(name) << root << static_cast<int>(mode) << notes;
        };
        row("C major", 0, Mode::Major, "C D E F G A B");
        row("Bb major", 10, Mode::Major, "C D Eb F G A Bb");
        row("A natural minor", 9, Mode::NaturalMinor, "C D E F G A B");
        row("A harmonic minor", 9, Mode::HarmonicMinor, "C D E F G# A B");
        row("A melodic minor", 9, Mode::MelodicMinor, "C D E F# G# A B");
        row("D dorian", 2, Mode::Dorian, "C D E F G A B");
        row("E phrygian", 4, Mode::Phrygian, "C D E F G A B");
        row("F lydian", 5, Mode::Lydian, "C D E F G A B");
        row("G mixolydian", 7, Mode::Mixolydian, "C D E F G A B");
        row("B locrian", 11, Mode::Locrian, "C D E F G A B");
        row("C major pentatonic", 0, Mode::MajorPentatonic, "C D E G A");
        row("A minor pentatonic", 9, Mode::MinorPentatonic, "C D E G A");
        row("A blues", 9, Mode::Blues, "C D D# E G A");
        row("F chromatic", 5, Mode::Chromatic, "C Db D Eb E F Gb G Ab A Bb B");
    }
    void holdsTheNotesThatTextbooksName() {
        QFETCH(int, root);
        QFETCH(int, mode);
        QFETCH(QString, notes);
        const Scale scale{root, static_cast<Mode>(mode)};
        QStringList found;
        for (int pitch = 60; pitch < 72; ++pitch)
            if (scale.contains(pitch))
                found << QString::fromStdString(std::string(pitchClassName(pitch, scale.flats())));
        QCOMPARE(found.join(' '), notes);
        QCOMPARE(scale.name(), std::string(QTest::currentDataTag()));
    }

    void theNearestIsInTheScaleAndNoneIsNearer() {
        for (const Mode mode : kAllModes)
            for (int root = 0; root < 12; ++root) {
                const Scale scale{root, mode};
                for (int pitch = 0; pitch < 128; ++pitch) {
                    const int nearest = scale.nearest(pitch);
                    QVERIFY(nearest >= 0 && nearest < 128 && scale.contains(nearest));
                    for (int other = 0; other < 128; ++other) {
                        if (!scale.contains(other)) continue;
                        QVERIFY(std::abs(nearest - pitch) <= std::abs(other - pitch));
                        if (std::abs(nearest - pitch) == std::abs(other - pitch)) QVERIFY(nearest <= other);
                    }
                }
            }
    }

    void keySignaturesAndScalesNameEachOther() {
        QCOMPARE(scaleOf({0, false}), (Scale{0, Mode::Major}));
        QCOMPARE(scaleOf({-3, true}), (Scale{0, Mode::NaturalMinor}));
        QCOMPARE(scaleOf({4, false}), (Scale{4, Mode::Major}));
        QCOMPARE(scaleOf({-1, true}, Mode::Dorian), (Scale{2, Mode::Dorian}));
        QCOMPARE(scaleOf({-1, false}, Mode::Dorian), (Scale{5, Mode::Major}));
        for (const Mode mode : kAllModes)
            for (int root = 0; root < 12; ++root) {
                const KeySignature key = keyOf({root, mode});
                QVERIFY(key.sharps >= -5 && key.sharps <= 6);
                QCOMPARE(scaleOf(key, mode), (Scale{root, mode}));
            }
        for (int sharps = -7; sharps <= 7; ++sharps)
            QCOMPARE(scaleOf(keyOf(scaleOf({sharps, true}))), scaleOf({sharps, true}));
    }
};

MUSE_TEST(ScaleTest)
#include "ScaleTest.moc"
