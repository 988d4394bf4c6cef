// SPDX-License-Identifier: MIT
#include "core/dataset/funnel/SongFunnel.h"

#include "core/dataset/funnel/Rejections.h"
#include "core/midi/MidiFile.h"
#include "core/music/PianorollConversion.h"
#include "tests/core/dataset/MidiFixtures.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

namespace {

SongRecord cutPhrases(std::vector<std::uint8_t> midi, const DatasetSettings& settings) {
    static const auto noMetadata = LakhMetadata::load({}, {});
    SourceFile file;
    file.name = "song.mid";
    file.bytes = std::move(midi);
    return SongFunnel(settings, *noMetadata).take(std::move(file));
}

std::vector<std::uint8_t> withSignatures(std::vector<TimeSignature> signatures) {
    Song song = test::bandSong(8, 1);
    song.signatures = std::move(signatures);
    return writeMidi(song);
}

/// A song in which only the bass plays before bar `entry`.
std::vector<std::uint8_t> withIntro(int entry, int bars) {
    Song song = test::bandSong(bars, 1);
    for (const Family family : kAllFamilies) {
        if (family == Family::Bass) continue;
        auto notes = song.track(family).notes();
        std::erase_if(notes, [&](const Note& note) { return note.start < entry * kTicksPerBar; });
        song.track(family).setNotes(std::move(notes));
    }
    return writeMidi(song);
}

std::vector<int> firstBars(const SongRecord& song) {
    std::vector<int> bars;
    for (const Window& window : song.windows)
        bars.push_back(window.firstBar);
    return bars;
}

} // namespace

class SongFunnelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreRejectedByReason_data() {
        QTest::addColumn<QByteArray>("midi");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const std::vector<std::uint8_t>& bytes, const char* reason) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                              static_cast<qsizetype>(bytes.size()))
                                << QString(reason);
        };
        Song far = test::bandSong(8, 1);
        far.track(Family::Bass).insert(Note{3000 * kTicksPerBar, 480, 40, 100});
        row("empty", {}, rejection::kUnreadable);
        row("not MIDI", std::vector<std::uint8_t>(500, 'x'), rejection::kUnreadable);
        row("no notes", writeMidi(Song{}), rejection::kNoNotes);
        row("3/4", withSignatures({{0, 3, 4}}), rejection::kNotFourFour);
        row("12/8", withSignatures({{0, 12, 8}}), rejection::kNotFourFour);
        row("3/4, then 4/4", withSignatures({{0, 3, 4}, {1440, 4, 4}}), rejection::kSignatureChanges);
        row("4/4, then 2/4", withSignatures({{0, 4, 4}, {4 * kTicksPerBar, 2, 4}}), rejection::kSignatureChanges);
        row("4/4 from half a bar on", withSignatures({{kTicksPerBar / 2, 4, 4}}), rejection::kBarLineShifts);
        row("three bars", test::bandMidi(3, 1), rejection::kTooShort);
        row("a note in bar 3000", writeMidi(far), rejection::kTooLong);
        row("two families", test::bandMidi(8, 1, {Family::Bass, Family::Drums}), rejection::kFewFamilies);
        row("good", test::bandMidi(4, 1), "");
        row("4/4 said twice", withSignatures({{0, 4, 4}, {2 * kTicksPerBar, 4, 4}}), "");
    }

    void filesAreRejectedByReason() {
        QFETCH(QByteArray, midi);
        QFETCH(QString, reason);
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(midi.constData());
        const auto song = cutPhrases({bytes, bytes + midi.size()}, {});
        QCOMPARE(QString::fromStdString(song.reason), reason);
        QCOMPARE(song.rejectedAt.has_value(), !reason.isEmpty());
        QCOMPARE(song.windows.empty(), !reason.isEmpty());
    }

    /// As players and other programs write them: a bar is a whole one, however early its last notes are released.
    void aBarIsWholeWheneverItsNotesEnd() {
        for (const Tick early : {-10, 1, 25, 200, 900}) {
            Song song = test::bandSong(4, 1);
            for (Track& track : song.tracks) {
                std::vector<Note> notes = track.notes();
                for (Note& note : notes)
                    if (note.end() == 4 * kTicksPerBar) note.length = std::max<Tick>(40, note.length - early);
                std::erase_if(notes, [&](const Note& note) { return note.start > 4 * kTicksPerBar - early; });
                track.setNotes(std::move(notes));
            }
            const auto found = cutPhrases(writeMidi(song), {});
            QVERIFY2(found.windows.size() == 1, std::to_string(early).c_str());
            QCOMPARE(found.activity.in, 4);
        }
        // Held a moment too long, three bars are no four.
        Song song = test::bandSong(3, 1);
        song.track(Family::Piano).insert(Note{2 * kTicksPerBar, kTicksPerBar + 15, 30, 90});
        QCOMPARE(cutPhrases(writeMidi(song), {}).reason, std::string(rejection::kTooShort));
    }

    void windowsStartAtTheFirstActiveBar() {
        const auto song = cutPhrases(withIntro(1, 10), {});
        QCOMPARE(firstBars(song), (std::vector{1, 5}));
        const auto roll = Pianoroll::fromPacked(std::span(song.packed).first(kBytesPerPhrase));
        QVERIFY(roll.ok());
        QVERIFY(*roll == toPianoroll(test::bandSong(10, 1), kTicksPerBar, 4));
        QCOMPARE(soundingThroughout(song.windows[0].families), 0b11111u);
    }

    void theHopIsASetting() {
        DatasetSettings settings;
        settings.hopBars = 1;
        QCOMPARE(firstBars(cutPhrases(test::bandMidi(7, 1), settings)), (std::vector{0, 1, 2, 3}));
        settings.hopBars = 3;
        QCOMPARE(firstBars(cutPhrases(test::bandMidi(7, 1), settings)), (std::vector{0, 3}));
    }

    void aBarIsActiveWithEnoughFamilies() {
        // The band plays, but for bars 5 and 6, where the bass is alone.
        Song song = test::bandSong(8, 1);
        for (const Family family : kAllFamilies) {
            auto notes = song.track(family).notes();
            std::erase_if(notes, [&](const Note& note) {
                return family != Family::Bass && note.start >= 5 * kTicksPerBar && note.start < 7 * kTicksPerBar;
            });
            song.track(family).setNotes(std::move(notes));
        }
        DatasetSettings settings;
        const auto strict = cutPhrases(writeMidi(song), settings);
        QCOMPARE(firstBars(strict), (std::vector{0}));
        QCOMPARE(strict.windowsSeen.rejected.at(rejection::kInactiveWindow), 1);
        settings.minimumActiveBars = 2;
        QCOMPARE(firstBars(cutPhrases(writeMidi(song), settings)), (std::vector{0, 4}));
    }

    void silenceIsNoWindow() {
        Song song = test::bandSong(12, 1);
        for (const Family family : kAllFamilies) {
            auto notes = song.track(family).notes();
            std::erase_if(notes, [](const Note& note) {
                return note.start >= 4 * kTicksPerBar && note.start < 8 * kTicksPerBar;
            });
            song.track(family).setNotes(std::move(notes));
        }
        DatasetSettings settings;
        settings.minimumActiveBars = 0;
        const auto result = cutPhrases(writeMidi(song), settings);
        QCOMPARE(firstBars(result), (std::vector{0, 8}));
        QCOMPARE(result.windowsSeen.rejected.at(rejection::kSilentWindow), 1);
    }

    void aRequiredFamilyMustSound() {
        DatasetSettings settings;
        settings.requireFamilies = {Family::Piano, Family::Bass};
        const auto without = cutPhrases(test::bandMidi(4, 1, {Family::Bass, Family::Drums, Family::Guitar}), settings);
        QCOMPARE(without.windowsSeen.rejected.at(rejection::kLacksFamily), 1);
        const auto with = cutPhrases(test::bandMidi(4, 1, {Family::Bass, Family::Drums, Family::Piano}), settings);
        QCOMPARE(with.windows.size(), std::size_t{1});
    }

    /// The v3 rule asks each track for some notes in the phrase, not for just one.
    void theBestTrackRuleWantsTracksThatPlay() {
        Song song = test::bandSong(4, 1);
        for (const Family family : {Family::Guitar, Family::Piano, Family::Strings}) {
            std::vector<Note> one;
            for (Note note : song.track(family).notes())
                if (one.empty() || note.start / kTicksPerBar > one.back().start / kTicksPerBar) one.push_back(note);
            song.track(family).setNotes(std::move(one));
        }
        DatasetSettings settings;
        QCOMPARE(cutPhrases(writeMidi(song), settings).windows.size(), std::size_t{1});
        settings.merge = MergeRule::BestTrack;
        const auto weak = cutPhrases(writeMidi(song), settings);
        QVERIFY(weak.windows.empty());
        QCOMPARE(weak.windowsSeen.rejected.at(rejection::kWeakTracks), 1);
    }

    void barsNeedNotesToo() {
        DatasetSettings settings;
        settings.minimumNotes = 1000;
        const auto none = cutPhrases(test::bandMidi(4, 1), settings);
        QVERIFY(none.windows.empty());
        QCOMPARE(none.activity.rejected.at(rejection::kSparseBar), 4);
        settings.minimumNotes = 2;
        QCOMPARE(cutPhrases(test::bandMidi(4, 1), settings).windows.size(), std::size_t{1});
    }

    void notesBeyondTheRangeAreDroppedOrFolded() {
        Song song = test::bandSong(4, 1);
        auto notes = song.track(Family::Piano).notes();
        for (Note& note : notes)
            note.pitch = 110; // D8
        song.track(Family::Piano).setNotes(notes);
        const auto count = static_cast<std::int64_t>(song.track(Family::Piano).notes().size());
        DatasetSettings settings;
        const auto dropped = cutPhrases(writeMidi(song), settings);
        QCOMPARE(dropped.notes.rejected.at(rejection::kOutOfRange), count);
        QVERIFY((soundingAnywhere(dropped.windows.at(0).families) >> index(Family::Piano) & 1) == 0);
        settings.range = RangeRule::Fold;
        const auto folded = cutPhrases(writeMidi(song), settings);
        QVERIFY(!folded.notes.rejected.contains(rejection::kOutOfRange));
        const auto roll = Pianoroll::fromPacked(std::span(folded.packed).first(kBytesPerPhrase));
        QVERIFY(roll.ok());
        QVERIFY(roll->count(Family::Piano) > 0);
        for (int pitch = 0; pitch < kPitches; ++pitch)
            if (roll->at(0, 0, pitch, Family::Piano)) QCOMPARE(pitch % 12, 110 % 12);
    }
};

MUSE_TEST(SongFunnelTest)
#include "SongFunnelTest.moc"
