// SPDX-License-Identifier: MIT
#include "core/music/theory/ChordRecognition.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

Song sounding(const std::vector<int>& pitches, Tick from = 0, Tick length = kTicksPerBar) {
    Song song;
    for (const int pitch : pitches)
        song.track(Family::Piano).insert(Note{from, length, static_cast<std::uint8_t>(pitch), 90});
    return song;
}

std::string nameOf(const Song& song, Tick from = 0, Tick to = kTicksPerBar) {
    const auto chord = recogniseChord(song, from, to);
    return chord ? chord->name() : "none";
}

} // namespace

class ChordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAndPitches() {
        QCOMPARE((Chord{9, ChordKind::Minor7, 0}.name()), std::string("Am7/C"));
        QCOMPARE((Chord{10, ChordKind::Major7, 10}.name(true)), std::string("Bbmaj7"));
        QCOMPARE(chordPitches(60, ChordKind::Major), (std::vector<int>{60, 64, 67}));
        QCOMPARE(chordPitches(60, ChordKind::Major, 1), (std::vector<int>{64, 67, 72}));
        QCOMPARE(chordPitches(60, ChordKind::Dominant7, 2), (std::vector<int>{67, 70, 72, 76}));
        for (const ChordKind kind : kAllChordKinds)
            for (int root = 0; root < 128; ++root)
                for (int inversion = 0; inversion < 4; ++inversion) {
                    const auto pitches = chordPitches(root, kind, inversion);
                    QCOMPARE(pitches.size(), intervals(kind).size());
                    QVERIFY(pitches.front() >= 0 && pitches.back() <= 127 && std::ranges::is_sorted(pitches));
                    for (const int pitch : pitches)
                        QVERIFY(std::ranges::find(intervals(kind), ((pitch - root) % 12 + 12) % 12) !=
                                intervals(kind).end());
                }
    }

    /// The seven chords of the major and the minor scales as every harmony book lists them.
    void scalesBuildTheirChords() {
        const auto list = [](const Scale& scale, bool seventh) {
            std::string names;
            for (const int step : steps(scale.mode))
                names += chordOn(scale, 60 + scale.root + step, seventh).name() + " ";
            return names;
        };
        QCOMPARE(list({0, Mode::Major}, false), std::string("C Dm Em F G Am Bdim "));
        QCOMPARE(list({0, Mode::Major}, true), std::string("Cmaj7 Dm7 Em7 Fmaj7 G7 Am7 Bm7b5 "));
        QCOMPARE(list({9, Mode::HarmonicMinor}, false), std::string("Am Bdim Caug Dm E F G#dim "));
        QCOMPARE(list({9, Mode::HarmonicMinor}, true), std::string("Am(maj7) Bm7b5 Cmaj7#5 Dm7 E7 Fmaj7 G#dim7 "));
        QCOMPARE(chordOn({0, Mode::Blues}, 60, false).name(), std::string("Cm"));
        QCOMPARE(chordOn({0, Mode::Major}, 61, false).name(), std::string("C")); // C# builds on the C below
        for (const Mode mode : kAllModes)
            for (int pitch = 48; pitch < 72; ++pitch)
                for (const bool seventh : {false, true}) {
                    const Scale scale{2, mode};
                    const Chord chord = chordOn(scale, pitch, seventh);
                    if (steps(mode).size() != 7) continue;
                    for (const int above : intervals(chord.kind))
                        QVERIFY(scale.contains(chord.root + above));
                }
    }

    /// Every chord, on every root, in root position and first inversion, is heard as itself.
    void recognisesEveryChordThatItWrites() {
        for (const ChordKind kind : kAllChordKinds)
            for (int root = 0; root < 12; ++root) {
                const auto heard = recogniseChord(sounding(chordPitches(48 + root, kind)), 0, kTicksPerBar);
                QVERIFY(heard);
                QCOMPARE(heard->name(), (Chord{root, kind, root}.name()));
            }
        QCOMPARE(nameOf(sounding(chordPitches(48, ChordKind::Major, 1))), std::string("C/E"));
        QCOMPARE(nameOf(sounding(chordPitches(48, ChordKind::Dominant7, 3))), std::string("C7/A#"));
    }

    void weighsByDurationAndBass() {
        Song passing = sounding({48, 64, 67});
        passing.track(Family::Strings).insert(Note{0, 120, 74, 90});
        passing.track(Family::Strings).insert(Note{240, 120, 73, 90});
        QCOMPARE(nameOf(passing), std::string("C"));
        QCOMPARE(nameOf(sounding({45, 60, 64, 67})), std::string("Am7"));
        QCOMPARE(nameOf(sounding({48, 57, 64, 67})), std::string("C6"));
        Song broken; // an arpeggio
        int i = 0;
        for (const int pitch : {50, 53, 57, 62})
            broken.track(Family::Guitar).insert(Note{480 * i++, 480, static_cast<std::uint8_t>(pitch), 90});
        QCOMPARE(nameOf(broken), std::string("Dm"));
    }

    void saysNoneRatherThanGuess() {
        QCOMPARE(nameOf(Song()), std::string("none"));
        QCOMPARE(nameOf(sounding({60})), std::string("none"));
        QCOMPARE(nameOf(sounding({60, 67})), std::string("none"));
        QCOMPARE(nameOf(sounding({60, 61, 62, 63, 64, 65, 66, 67})), std::string("none"));
        Song drums;
        drums.track(Family::Drums).setNotes({{0, 480, 36, 90}, {0, 480, 40, 90}, {0, 480, 43, 90}});
        QCOMPARE(nameOf(drums), std::string("none"));
        Song muted = sounding({60, 64, 67});
        QCOMPARE(nameOf(muted), std::string("C"));
        muted.track(Family::Piano).settings.mute = true;
        QCOMPARE(nameOf(muted), std::string("none"));
        QCOMPARE(nameOf(sounding({60, 64, 67}), kTicksPerBar, 2 * kTicksPerBar), std::string("none"));
    }
};

MUSE_TEST(ChordTest)
#include "ChordTest.moc"
