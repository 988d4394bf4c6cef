// SPDX-License-Identifier: MIT
#include <QTest>

#include "tests/support/TestProgram.h"
#include "widgets/pianoroll/NoteDensity.h"

#include <algorithm>
#include <random>

using namespace muse;

namespace {

Tick below(std::mt19937& random, Tick bound) {
    return static_cast<Tick>(random()) % bound;
}

std::vector<Note> randomNotes(std::mt19937& random, int count, Tick end) {
    std::vector<Note> notes;
    for (int i = 0; i < count; ++i)
        notes.push_back({below(random, end), 1 + below(random, 2000), static_cast<std::uint8_t>(random() % 128), 80});
    std::ranges::sort(notes);
    return notes;
}

PitchMask exact(const std::vector<Note>& notes, Tick from, Tick to) {
    PitchMask found;
    for (const Note& note : notes)
        if (note.start < to && note.end() > from) found.add(note.pitch);
    return found;
}

bool within(const PitchMask& inner, const PitchMask& outer) {
    return (inner.low & ~outer.low) == 0 && (inner.high & ~outer.high) == 0;
}

Tick endOf(const std::vector<Note>& notes) {
    return std::ranges::max(notes, {}, &Note::end).end();
}

} // namespace

class NoteDensityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatSoundsWithinABucketAtEitherEnd() {
        std::mt19937 random(3);
        const auto notes = randomNotes(random, 400, 100000);
        NoteDensity density;
        density.build(notes, endOf(notes));
        for (int i = 0; i < 500; ++i) {
            const Tick from = below(random, 100000), to = from + 1 + below(random, 30000);
            // A span is read in buckets no longer than itself.
            const Tick slack = std::max(density.finest(), to - from);
            const PitchMask found = density.pitches(from, to);
            QVERIFY(within(exact(notes, from, to), found));
            QVERIFY(within(found, exact(notes, from - slack, to + slack)));
        }
    }

    void aChangeGivesWhatBuildingAfreshGives() {
        std::mt19937 random(4);
        auto notes = randomNotes(random, 300, 50000);
        NoteDensity changed;
        changed.build(notes, endOf(notes));
        for (int round = 0; round < 50; ++round) {
            const auto at = static_cast<std::ptrdiff_t>(random() % notes.size());
            const Note gone = notes[static_cast<std::size_t>(at)];
            notes.erase(notes.begin() + at);
            std::vector<Note> touched;
            for (const Note& note : notes)
                if (note.start < gone.end() + changed.finest() && note.end() > gone.start - changed.finest())
                    touched.push_back(note);
            changed.rebuild(touched, gone.start, gone.end());
            NoteDensity fresh;
            fresh.build(notes, endOf(notes));
            for (Tick from = 0; from < 52000; from += 120)
                QCOMPARE(changed.pitches(from, from + 120), fresh.pitches(from, from + 120));
            QCOMPARE(changed.pitches(0, 60000), fresh.pitches(0, 60000));
        }
    }

    void longSongsTakeLongerBuckets() {
        NoteDensity density;
        const Tick year = Tick{365} * 24 * 3600 * 960;
        density.build({{year - 480, 480, 60, 90}}, year);
        QVERIFY(density.finest() > NoteDensity::kFinest);
        QVERIFY(year / density.finest() <= NoteDensity::kMostBuckets);
        QVERIFY(density.pitches(year - 480, year).low != 0);
        QVERIFY(density.pitches(0, 1920).low == 0);
    }
};

MUSE_TEST(NoteDensityTest)
#include "NoteDensityTest.moc"
