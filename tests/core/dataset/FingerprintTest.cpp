// SPDX-License-Identifier: MIT
#include "core/dataset/Fingerprint.h"

#include "core/midi/MidiFile.h"
#include "tests/core/dataset/MidiFixtures.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

SongFingerprints of(const Song& song) {
    return fingerprints(*parseMidi(writeMidi(song)));
}

Song changed(int seed, const std::function<void(Note&, Family)>& change) {
    Song song = test::bandSong(8, seed);
    for (const Family family : kAllFamilies) {
        auto notes = song.track(family).notes();
        for (Note& note : notes)
            change(note, family);
        song.track(family).setNotes(std::move(notes));
    }
    return song;
}

Song movedBy(int semitones, bool drumsToo) {
    return changed(1, [=](Note& note, Family family) {
        if (family != Family::Drums || drumsToo) note.pitch = static_cast<std::uint8_t>(note.pitch + semitones);
    });
}

} // namespace

class FingerprintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loudnessAndProgramsDoNotMatter() {
        Song song = changed(1, [](Note& note, Family) { note.velocity = 33; });
        song.track(Family::Piano).settings.program = 5;
        QVERIFY(of(song).notes == of(test::bandSong(8, 1)).notes);
    }

    void transposedSongsAreAlike() {
        const SongFingerprints original = of(test::bandSong(8, 1));
        for (const int semitones : {-3, 1, 7}) {
            QVERIFY(of(movedBy(semitones, false)).notes != original.notes);
            QVERIFY(of(movedBy(semitones, false)).transposed == original.transposed);
            // Other drums are another groove.
            QVERIFY(of(movedBy(semitones, true)).transposed != original.transposed);
        }
    }

    void otherNotesAreAnotherSong() {
        const SongFingerprints original = of(test::bandSong(8, 1));
        QVERIFY(of(test::bandSong(8, 2)).transposed != original.transposed);
        const Song later = changed(1, [](Note& note, Family) { note.start += 480; });
        QVERIFY(of(later).transposed != original.transposed);
        const Song shorter = changed(1, [](Note& note, Family) { note.length = 30; });
        QVERIFY(of(shorter).transposed != original.transposed);
    }

    void equalBytesHaveEqualPrints() {
        const std::vector<std::uint8_t> a = {1, 2, 3};
        const std::vector<std::uint8_t> b = {1, 2, 4};
        QVERIFY(fingerprint(a) == fingerprint(std::vector<std::uint8_t>(a)));
        QVERIFY(fingerprint(a) != fingerprint(b));
        QVERIFY(mixed(fingerprint(a), 1) != mixed(fingerprint(a), 2));
    }
};

MUSE_TEST(FingerprintTest)
#include "FingerprintTest.moc"
