// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/exchange/LpdFile.h"
#include "core/exchange/numpy/NpzFile.h"
#include "core/midi/SongImport.h"
#include "core/music/Overlaps.h"
#include "core/music/PianorollConversion.h"
#include "tests/support/RandomSong.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace muse;
using namespace muse::test;

namespace {

/// Without the notes that the paper's rules drop, which an .npz keeps, and without a rest of one step before a pitch is
/// struck again, which an .npz cannot tell from none.
Song asNpzTells(Song song) {
    for (const Family family : kAllFamilies) {
        std::vector<Note> notes;
        for (const Note& note : withoutOverlaps(song.track(family).notes()))
            if (cellLoss(note, family) != CellLoss::TooShort) notes.push_back(note);
        for (std::size_t i = 0; i < notes.size(); ++i) {
            const auto next = std::find_if(notes.begin() + static_cast<std::ptrdiff_t>(i) + 1, notes.end(),
                                           [&](const Note& other) { return other.pitch == notes[i].pitch; });
            if (next != notes.end() && next->start - notes[i].end() < 2 * kTicksPerStep)
                notes[i].length = next->start - notes[i].start;
        }
        song.track(family).setNotes(std::move(notes));
    }
    return song;
}

} // namespace

class LpdWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCellComesBack() {
        for (std::uint32_t seed = 0; seed < 20; ++seed) {
            const Song song = asNpzTells(randomSong(seed));
            const Song back = roundTrip(song);
            QVERIFY2(toPianoroll(back, 0, 5) == toPianoroll(song, 0, 5), std::to_string(seed).c_str());
        }
    }

    void everyCellOfRealMusicComesBack() {
        const auto folder = sharedData("free");
        if (!folder) QSKIP("absent: shared data");
        std::vector<std::filesystem::path> paths;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(*folder))
            if (entry.path().extension() == ".mid") paths.push_back(entry.path());
        std::sort(paths.begin(), paths.end());
        std::size_t cells = 0;
        for (std::size_t i = 0; i < 20; ++i) {
            const auto& path = paths[i * paths.size() / 20];
            const auto file = readMidi(path);
            QVERIFY2(file.ok(), path.c_str());
            const Song song = asNpzTells(toSong(*file));
            const Song back = roundTrip(song);
            const int bars = static_cast<int>(song.end() / kTicksPerBar) + 1;
            const Pianoroll roll = toPianoroll(song, 0, bars);
            QVERIFY2(toPianoroll(back, 0, bars) == roll, path.c_str());
            cells += roll.count();
        }
        QVERIFY(cells > 100'000);
    }

    void tempoMetreProgramsAndTitleComeBack() {
        Song song;
        song.title = "Für Élise";
        song.tempo = TempoMap({{0, 500000}, {kTicksPerBar, 612345}});
        song.signatures = {{0, 3, 4}, {3 * kTicksPerQuarter * 2, 4, 4}};
        for (const Family family : kAllFamilies) {
            song.track(family).settings.program = family == Family::Drums ? 0 : 5;
            song.track(family).setNotes({{0, 6 * kTicksPerBar, 60, 90}});
        }
        song.track(Family::Bass).settings.program = 38;
        song.track(Family::Guitar).settings.program = 27;
        song.track(Family::Strings).settings.program = 98; // which no rule gives to the strings
        const Song back = roundTrip(song);
        QCOMPARE(back.title, song.title);
        QVERIFY(back.tempo == song.tempo);
        QCOMPARE(back.signatures, song.signatures);
        for (const Family family : kAllFamilies)
            QCOMPARE(back.track(family).settings.program, song.track(family).settings.program);
        QCOMPARE(back.track(Family::Piano).notes(), song.track(Family::Piano).notes());
    }

    void aNoteStruckAgainStaysTwoNotes() {
        Song song;
        song.track(Family::Piano).setNotes({{0, 480, 60, 90}, {480, 480, 60, 70}});
        QCOMPARE(roundTrip(song).track(Family::Piano).notes(), song.track(Family::Piano).notes());
    }

    /// Cells as pypianoroll 1.x saves them: all of a note, but for its last step where the pitch is struck again at
    /// once.
    void cellsAreThoseOfPypianoroll() {
        Song song;
        song.track(Family::Piano).setNotes({{0, 480, 60, 90}, {480, 480, 60, 70}, {1440, 480, 60, 70}});
        song.lastsTo = 2 * kTicksPerBar;
        QCOMPARE(roundTrip(song).length(), 2 * kTicksPerBar);
        const auto bytes = readFile(path());
        const auto file = NpzFile::parse(*bytes);
        const auto steps = file->array("pianoroll_3_csc_indices");
        QVERIFY(steps.ok());
        QCOMPARE(steps->size(), std::size_t{23 + 24 + 24});
        QCOMPARE(steps->integer(22), 22);
        QCOMPARE(steps->integer(23), 24);
        QCOMPARE(file->array("pianoroll_3_csc_shape")->integer(0), 192);
    }

    void theShortestNoteIsKept() {
        Song song;
        song.track(Family::Piano).setNotes({{480, 1, 60, 90}});
        QCOMPARE(roundTrip(song).noteCount(), std::size_t{1});
    }

    /// Where a pitch is struck again at once, the rest that would tell the two apart is all that the first one has.
    void aNoteOfOneStepIsKeptBeforeTheNext() {
        Song song;
        song.track(Family::Piano).setNotes({{940, 20, 60, 70}, {960, 480, 60, 90}, {1920, 480, 60, 90}});
        QCOMPARE(roundTrip(song).track(Family::Piano).notes(),
                 (std::vector<Note>{{940, 500, 60, 70}, {1920, 480, 60, 90}}));
        QVERIFY(lpdRemark(song).starts_with("1 note struck again"));
        song.track(Family::Piano).setNotes({{0, 5, 60, 70}, {5, 5, 60, 70}, {20, 20, 60, 70}});
        song.track(Family::Drums).setNotes({{0, 20, 36, 90}, {20, 20, 36, 90}});
        QVERIFY(lpdRemark(song).starts_with("3 notes struck again"));
        song.track(Family::Piano).setNotes({{0, 40, 60, 70}, {40, 20, 60, 70}, {60, 20, 61, 70}});
        song.track(Family::Drums).setNotes({});
        QVERIFY(lpdRemark(song).empty());
    }

    void barsOfOddSixteenthsComeBack_data() {
        QTest::addColumn<int>("numerator");
        QTest::addColumn<int>("denominator");
        for (const auto& [numerator, denominator] :
             {std::pair(5, 16), std::pair(7, 16), std::pair(3, 8), std::pair(7, 8), std::pair(5, 4), std::pair(11, 32)})
            QTest::addRow("%d/%d", numerator, denominator) << numerator << denominator;
    }

    void barsOfOddSixteenthsComeBack() {
        QFETCH(const int, numerator);
        QFETCH(const int, denominator);
        Song song;
        song.signatures = {{0, numerator, denominator}};
        song.track(Family::Piano).setNotes({{0, 3 * kTicksPerBar, 60, 90}});
        QCOMPARE(roundTrip(song).signatures, song.signatures);
    }

    /// Rounding must not carry it out of the array.
    void aNoteAtTheVeryEndIsKept() {
        Song song;
        song.track(Family::Piano).setNotes({{kTicksPerBar - 5, 5, 60, 90}});
        QCOMPARE(roundTrip(song).noteCount(), std::size_t{1});
    }

    void anEmptySongIsAFileWithoutNotes() {
        const Song back = roundTrip(Song());
        QCOMPARE(back.noteCount(), std::size_t{0});
    }

    void arraysHaveTheTypesOfPypianoroll() {
        roundTrip(randomSong(3));
        const auto bytes = readFile(path());
        QVERIFY(bytes.ok());
        const auto file = NpzFile::parse(*bytes);
        QVERIFY(file.ok());
        const auto tempo = file->array("tempo");
        const auto downbeat = file->array("downbeat");
        const auto data = file->array("pianoroll_4_csc_data");
        const auto starts = file->array("pianoroll_4_csc_indptr");
        const auto shape = file->array("pianoroll_4_csc_shape");
        QVERIFY(tempo.ok() && downbeat.ok() && data.ok() && starts.ok() && shape.ok());
        QCOMPARE(tempo->kind, 'f');
        QCOMPARE(downbeat->kind, 'b');
        QCOMPARE(data->kind, 'u');
        QCOMPARE(data->itemSize, std::size_t{1});
        QCOMPARE(starts->size(), std::size_t{129});
        QCOMPARE(shape->integer(0), static_cast<std::int64_t>(tempo->size()));
        QCOMPARE(shape->integer(1), 128);
    }

    void refusesWhatCannotBeWritten() {
        const auto nowhere = writeLpd(randomSong(1), "/nowhere/at/all.npz");
        QVERIFY(!nowhere.ok());
        QVERIFY(nowhere.error().message.find("/nowhere/at/all.npz") != std::string::npos);
        Song endless;
        endless.track(Family::Bass).setNotes({{10001 * kTicksPerBar, 480, 40, 90}});
        const auto tooLong = writeLpd(endless, path());
        QVERIFY(!tooLong.ok());
        QVERIFY(tooLong.error().message.find("10000 bars") != std::string::npos);
    }

private:
    [[nodiscard]] std::filesystem::path path() const { return m_folder.filePath("song.npz").toStdString(); }

    Song roundTrip(const Song& song) {
        if (const auto written = writeLpd(song, path()); !written) qFatal("%s", written.error().message.c_str());
        const auto file = readLpd(path());
        if (!file) qFatal("%s", file.error().message.c_str());
        return toSong(*file);
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(LpdWriterTest)
#include "LpdWriterTest.moc"
