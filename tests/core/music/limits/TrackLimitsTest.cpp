// SPDX-License-Identifier: MIT
#include "core/music/limits/TrackLimits.h"

#include "core/music/PianorollConversion.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <random>

using namespace muse;

namespace {

constexpr int kBars = 4;

void note(Pianoroll& roll, Family family, int begin, int end, int pitch) {
    for (int step = begin; step < end; ++step)
        roll.set(step / kStepsPerBar, step % kStepsPerBar, pitch - kLowestPitch, family);
}

LimitsOfTracks limited(Family family, const TrackLimits& limits) {
    LimitsOfTracks all;
    all[index(family)] = limits;
    return all;
}

Pianoroll noise(unsigned seed) {
    std::mt19937 random(seed);
    Pianoroll roll(kBars);
    for (const Family family : kAllFamilies)
        for (int i = 0; i < 120; ++i) {
            const int begin = static_cast<int>(random() % (kBars * kStepsPerBar - 30));
            note(roll, family, begin, begin + 1 + static_cast<int>(random() % 30),
                 kLowestPitch + static_cast<int>(random() % kPitches));
        }
    return roll;
}

} // namespace

class TrackLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutLimitsNothingChanges() {
        const auto roll = noise(1);
        QCOMPARE(keptWithin(roll, {}), roll);
    }

    void notesGoByOctavesToWhereTheyFit() {
        Pianoroll roll(1), expected(1);
        note(roll, Family::Guitar, 0, 10, 30);  // F#1
        note(roll, Family::Guitar, 24, 40, 93); // A6
        note(roll, Family::Guitar, 48, 60, 60);
        note(expected, Family::Guitar, 0, 10, 54);
        note(expected, Family::Guitar, 24, 40, 69);
        note(expected, Family::Guitar, 48, 60, 60);
        QCOMPARE(keptWithin(roll, limited(Family::Guitar, {.lowest = 48, .highest = 72})), expected);
    }

    void aNoteThatFitsNowhereIsLeftOut() {
        Pianoroll roll(1);
        note(roll, Family::Bass, 0, 10, 40);
        QCOMPARE(keptWithin(roll, limited(Family::Bass, {.lowest = 41, .highest = 45})).count(), std::size_t{0});
    }

    void notesGoIntoTheScale() {
        Pianoroll roll(1), expected(1);
        note(roll, Family::Piano, 0, 10, 61); // C# to C
        note(roll, Family::Piano, 24, 40, 67);
        note(expected, Family::Piano, 0, 10, 60);
        note(expected, Family::Piano, 24, 40, 67);
        QCOMPARE(keptWithin(roll, limited(Family::Piano, {.scale = Scale{0, Mode::Major}})), expected);
    }

    void theOuterVoicesStay() {
        Pianoroll roll(1), expected(1);
        for (const int pitch : {48, 55, 60, 64})
            note(roll, Family::Strings, 0, 20, pitch);
        for (const int pitch : {48, 64})
            note(expected, Family::Strings, 0, 20, pitch);
        QCOMPARE(keptWithin(roll, limited(Family::Strings, {.mostVoices = 2})), expected);
    }

    /// A step of rest closes a note of a roll, and the note of a song sounds in it.
    void notesThatFollowEachOtherAreOneVoiceInASongToo() {
        Pianoroll roll(1), expected(1);
        for (const int begin : {0, 24, 48, 72})
            note(roll, Family::Piano, begin, begin + 24, 60 + begin / 12);
        for (const int begin : {0, 24, 48})
            note(expected, Family::Piano, begin, begin + 23, 60 + begin / 12);
        note(expected, Family::Piano, 72, 96, 66);
        const Pianoroll kept = keptWithin(roll, limited(Family::Piano, {.mostVoices = 1}));
        QCOMPARE(kept, expected);
        const std::vector<Note> notes = toNotes(kept, Family::Piano);
        QCOMPARE(notes.size(), std::size_t{4});
        for (std::size_t i = 1; i < notes.size(); ++i)
            QCOMPARE(notes[i].start, notes[i - 1].end());
        QCOMPARE(keptWithin(kept, limited(Family::Piano, {.mostVoices = 1})), kept);
        QCOMPARE(keptWithin(roll, limited(Family::Piano, {.mostVoices = 2})), roll);
    }

    void drumsKeepTheirInstruments() {
        Pianoroll roll(1), expected(1);
        for (const int pitch : {36, 38, 42})
            note(roll, Family::Drums, 0, 1, pitch);
        note(expected, Family::Drums, 0, 1, 42);
        const TrackLimits limits{.lowest = 60, .highest = 72, .mostVoices = 1, .scale = Scale{0, Mode::Major}};
        QCOMPARE(keptWithin(roll, limited(Family::Drums, limits)), expected);
    }

    /// Two notes that come to lie on one pitch stay two.
    void notesThatMeetStayApart() {
        Pianoroll roll(1), expected(1);
        note(roll, Family::Bass, 0, 30, 36);
        note(roll, Family::Bass, 24, 40, 48);
        note(expected, Family::Bass, 0, 23, 36);
        note(expected, Family::Bass, 24, 40, 36);
        QCOMPARE(keptWithin(roll, limited(Family::Bass, {.lowest = 30, .highest = 41})), expected);
    }

    void anyMusicComesToLieWithin() {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const TrackLimits limits{
                .lowest = 50, .highest = 71, .mostVoices = 3, .scale = Scale{9, Mode::NaturalMinor}};
            LimitsOfTracks all;
            all.fill(limits);
            const auto roll = keptWithin(noise(seed), all);
            for (const Family family : kAllFamilies)
                for (int bar = 0; bar < kBars; ++bar)
                    for (const PitchSet& row : std::as_const(roll).barRows(bar, family)) {
                        QVERIFY(row.count() <= limits.mostVoices);
                        if (family == Family::Drums) continue;
                        for (int pitch = 0; pitch < kPitches; ++pitch)
                            if (row.test(pitch)) {
                                const int midi = pitch + kLowestPitch;
                                QVERIFY(midi >= 50 && midi <= 71 && limits.scale->contains(midi));
                            }
                    }
            QVERIFY(roll.count() > 0);
            QCOMPARE(keptWithin(roll, all), roll);
        }
    }
};

MUSE_TEST(TrackLimitsTest)
#include "TrackLimitsTest.moc"
