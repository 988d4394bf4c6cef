// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/exchange/LpdFile.h"
#include "core/midi/MidiFile.h"
#include "core/music/edits/ChangeNotes.h"
#include "core/project/ProjectFile.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "ui/document/SongDocument.h"
#include "ui/services/PlaybackController.h"
#include "ui/window/drop/DropPlan.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QSet>
#include <QStatusBar>
#include <QSvgRenderer>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace muse;
using test::WindowFixture;

namespace {

void drawNote(SongDocument& document) {
    document.apply(std::make_unique<ChangeNotes>("Draw", Family::Piano, std::vector<Note>{}, std::vector{Note{}}));
}

/// How many colours a picture has, looked at on a coarse grid.
qsizetype coloursIn(const QImage& picture) {
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 5)
        for (int x = 0; x < picture.width(); x += 5)
            colours.insert(picture.pixel(x, y));
    return colours.size();
}

/// Start, pitch and velocity of each note. Lengths are left out: where two tracks that became one hold the same key,
/// MIDI cannot say which of the notes a release ends.
std::vector<std::array<Tick, 3>> onsets(const Song& song, Family family) {
    std::vector<std::array<Tick, 3>> found;
    for (const Note& note : song.track(family).notes())
        found.push_back({note.start, note.pitch, note.velocity});
    std::ranges::sort(found);
    return found;
}

void drop(QWidget& target, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPointF at(target.width() / 2.0, 8); // over the menus: on the notes a song joins what is there
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted()) return;
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
    QCoreApplication::processEvents();
}

} // namespace

/// The File menu and drag and drop, in the real window.
class FilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A project that ends as something else is a project that nothing opens.
    void aProjectKeepsItsEnding_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("made");
        QTest::newRow("as MIDI") << "take 1.mid"
                                 << "take 1.mid.musegan";
        QTest::newRow("a version") << "my.song v1.2"
                                   << "my.song v1.2.musegan";
        QTest::newRow("capitals") << "LOUD.MUSEGAN"
                                  << "LOUD.MUSEGAN";
        QTest::newRow("plain") << "mine"
                               << "mine.musegan";
    }
    void aProjectKeepsItsEnding() {
        QFETCH(QString, typed);
        QFETCH(QString, made);
        WindowFixture f;
        drawNote(f.window->document());
        f.prompter.files = {f.file(typed)};
        f.trigger("actionSaveAs");
        QVERIFY(QFile::exists(f.file(made)));
        QCOMPARE(QFile::exists(f.file(typed)), typed == made);
        const Song song = f.window->document().song();
        f.window->document().replace(Song());
        f.window->openPath(f.file(made));
        QVERIFY(f.window->document().song().noteCount() == song.noteCount());
        QCOMPARE(f.prompter.errors, QStringList());
    }

    void nothingIsReplacedUnasked() {
        WindowFixture f;
        drawNote(f.window->document());
        QVERIFY(replaceFile(f.path("take.mid.musegan"), std::string_view("precious")));
        f.prompter.files = {f.file("take.mid")};
        f.prompter.confirmed = false;
        f.trigger("actionSaveAs");
        QCOMPARE(*readText(f.path("take.mid.musegan")), std::string("precious"));
        QVERIFY(f.prompter.questions.last().contains("take.mid.musegan"));
    }

    /// Whatever its name says.
    void aProjectIsKnownByItsContent() {
        for (const QString& name : {QStringLiteral("w5.mid"), QStringLiteral("song v1.2"), QStringLiteral("a.npz")}) {
            WindowFixture f;
            QVERIFY(saveProject(test::tinySong(2), f.path(name)));
            f.window->openPath(f.file(name));
            QCOMPARE(f.prompter.errors, QStringList());
            QCOMPARE(f.window->document().song().noteCount(), test::tinySong(2).noteCount());
        }
    }

    void demoSongsOpenAsCopies() {
        WindowFixture f;
        auto* menu = f.find<QMenu>("demoMenu");
        QVERIFY(menu && !menu->isEmpty());
        menu->actions().front()->trigger();
        QVERIFY(f.window->document().song().noteCount() > 0);
        QVERIFY(f.window->document().path().isEmpty());
    }

    /// The picture is of the music: neither what is chosen nor where cursor and playhead stand is in it.
    void aPictureShowsTheMusicAlone() {
        WindowFixture f;
        f.window->document().replace(test::tinySong(4));
        const auto picture = [&f](const QString& name) {
            f.prompter.files = {f.file(name)};
            f.trigger("actionExportPng");
            return QImage(f.file(name));
        };
        f.window->editor().setActiveFamily(Family::Piano);
        f.window->playback().seek(kTicksPerBar);
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        auto* roll = f.find<PianoRollView>("pianoRoll");
        roll->setFocus(Qt::OtherFocusReason);
        // The roll scrolls to the cursor, which another tool hides.
        QTest::keyClick(roll, Qt::Key_Down);
        roll->setTool(PianoRollView::Tool::Select);
        QVERIFY(!roll->cursorPlace());
        const QImage without = roll->viewport()->grab().toImage();
        const QImage plain = picture("plain.png");
        QVERIFY(!plain.isNull());
        QTest::keyClick(roll, Qt::Key_Down);
        QVERIFY(roll->cursorPlace());
        QVERIFY2(roll->viewport()->grab().toImage() != without, "the cursor is not in sight");
        QVERIFY(picture("cursor.png") == plain);
        roll->selectAll();
        roll->setSelectedBars(std::pair(Tick{0}, kTicksPerBar));
        f.window->playback().seek(2 * kTicksPerBar);
        QVERIFY(roll->cursorPlace());
        QVERIFY(picture("busy.png") == plain);
        QVERIFY(roll->cursorPlace());
    }

    void savesOverAnotherProgramsWorkOnlyIfThatIsMeant() {
        WindowFixture f;
        drawNote(f.window->document());
        f.prompter.files = {f.file("mine.musegan")};
        f.trigger("actionSave");
        const Song other = test::tinySong(3);
        QVERIFY(saveProject(other, f.path("mine.musegan")));
        drawNote(f.window->document());
        f.prompter.confirmed = false;
        f.trigger("actionSave");
        QVERIFY2(f.prompter.questions.last().contains("mine.musegan"), qPrintable(f.prompter.questions.last()));
        QVERIFY(*loadProject(f.path("mine.musegan")) == other);
        QVERIFY(f.window->isWindowModified());
        f.prompter.confirmed = true;
        f.trigger("actionSave");
        QVERIFY(*loadProject(f.path("mine.musegan")) == f.window->document().song());
        const auto asked = f.prompter.questions.size();
        drawNote(f.window->document());
        f.trigger("actionSave");
        QCOMPARE(f.prompter.questions.size(), asked);
    }

    void savesAsksOnceThenNoMore() {
        WindowFixture f;
        drawNote(f.window->document());
        QVERIFY(f.window->isWindowModified());
        f.prompter.files = {f.file("mine.musegan")};
        f.trigger("actionSave");
        QVERIFY(QFile::exists(f.file("mine.musegan")));
        QVERIFY(!f.window->isWindowModified());
        QVERIFY2(f.window->windowTitle().startsWith("mine.musegan"), qPrintable(f.window->windowTitle()));

        drawNote(f.window->document());
        QVERIFY(f.window->isWindowModified());
        f.trigger("actionSave");
        QCOMPARE(f.prompter.questions.size(), 1);
        QVERIFY(*loadProject(f.path("mine.musegan")) == f.window->document().song());
        f.trigger("actionUndo");
        QVERIFY(f.window->isWindowModified());
        f.trigger("actionRedo");
        QVERIFY(!f.window->isWindowModified());

        f.prompter.files = {f.file("copy.musegan")};
        f.trigger("actionSaveAs");
        QCOMPARE(f.window->document().path(), f.file("copy.musegan"));
    }

    void opensImportsAndRemembers() {
        WindowFixture f;
        const Song song = test::tinySong();
        QVERIFY(saveProject(song, f.path("song.musegan")));
        QVERIFY(writeMidi(song, f.path("song.mid")));
        f.prompter.files = {f.file("song.musegan"), f.file("song.mid")};
        f.trigger("actionOpen");
        QVERIFY(f.window->document().song() == song);
        f.trigger("actionImportMidi");
        QVERIFY(f.window->document().path().isEmpty());
        QCOMPARE(f.window->document().song().track(Family::Bass).notes(), song.track(Family::Bass).notes());

        f.reopen();
        const auto* recent = f.find<QMenu>("recentMenu");
        QCOMPARE(recent->actions().value(0)->text(), QStringLiteral("song.mid"));
        QCOMPARE(recent->actions().value(1)->text(), QStringLiteral("song.musegan"));
        recent->actions().at(1)->trigger();
        QTRY_VERIFY(f.window->document().song() == song);
        QCOMPARE(f.prompter.errors, QStringList());
    }

    void asksBeforeLosingChanges() {
        WindowFixture f;
        drawNote(f.window->document());
        const Song drawn = f.window->document().song();
        f.prompter.unsaved = UnsavedChoice::Cancel;
        f.trigger("actionNew");
        QVERIFY(f.window->document().song() == drawn);
        QVERIFY(!f.window->close());

        f.prompter.unsaved = UnsavedChoice::Save;
        f.prompter.files = {f.file("kept.musegan")};
        f.trigger("actionNew");
        QVERIFY(*loadProject(f.path("kept.musegan")) == drawn);
        QCOMPARE(f.window->document().song().noteCount(), std::size_t{0});

        drawNote(f.window->document());
        f.prompter.unsaved = UnsavedChoice::Discard;
        QVERIFY(f.window->close());
    }

    void oneSentenceForDamagedFilesAndTheSongStays() {
        WindowFixture f;
        drawNote(f.window->document());
        f.prompter.unsaved = UnsavedChoice::Discard;
        const Song before = f.window->document().song();
        const QMap<QString, QString> wrong = {{"broken.musegan", "it is damaged at byte 2 of 7"},
                                              {"broken.mid", "it has no MIDI header"},
                                              {"broken.npz", "it is not a zip archive"}};
        for (const QString& name : wrong.keys()) {
            QVERIFY(replaceFile(f.path(name), std::string_view("neither")));
            f.prompter.errors.clear();
            f.prompter.files = {f.file(name)};
            f.trigger("actionOpen");
            QCOMPARE(f.prompter.errors.size(), 1);
            QVERIFY2(f.prompter.errors[0].contains(name) && f.prompter.errors[0].contains(wrong[name]),
                     qPrintable(f.prompter.errors[0]));
            QVERIFY(!f.prompter.errors[0].contains('\n'));
            QVERIFY(f.window->document().song() == before);
        }
        f.prompter.errors.clear();
        f.prompter.files = {f.file("no/such/folder/x.musegan")};
        f.trigger("actionSaveAs");
        QCOMPARE(f.prompter.errors.size(), 1);
        QVERIFY(f.window->document().modified());
    }

    void takesDroppedFiles() {
        WindowFixture f;
        const Song song = test::tinySong();
        QVERIFY(writeMidi(song, f.path("dropped.mid")));
        QVERIFY(saveProject(test::tinySong(3, 2), f.path("dropped.musegan")));
        QVERIFY(replaceFile(f.path("picture.png"), std::string_view("no")));
        drop(*f.window, f.file("dropped.mid"));
        QCOMPARE(f.window->document().song().track(Family::Bass).notes(), song.track(Family::Bass).notes());
        drop(*f.window, f.file("dropped.musegan"));
        QVERIFY(f.window->document().song() == test::tinySong(3, 2));
        drop(*f.window, f.file("picture.png"));
        QVERIFY(f.window->document().song() == test::tinySong(3, 2));
        QVERIFY(writeLpd(song, f.path("dropped.npz")));
        drop(*f.window, f.file("dropped.npz"));
        QCOMPARE(f.window->document().song().track(Family::Bass).notes(), song.track(Family::Bass).notes());
        QVERIFY(replaceFile(f.path("dropped.abc"), std::string_view("X:1\nL:1/4\nK:C\n\"C\"CDEF|\n")));
        drop(*f.window, f.file("dropped.abc"));
        QCOMPARE(f.window->document().song().track(Family::Piano).notes().size(), std::size_t{4});
    }

    void importsScoresAndSaysWhatTheyLose() {
        WindowFixture f;
        QVERIFY(replaceFile(f.path("tune.abc"), std::string_view("X:1\nT:A tune\nL:1/4\nK:C\n\"C\"CDEF|\n")));
        f.prompter.files = {f.file("tune.abc")};
        f.trigger("actionImportMidi");
        const SongDocument& document = f.window->document();
        QCOMPARE(document.song().title, std::string("A tune"));
        QVERIFY(document.path().isEmpty());
        const QString said = *f.window->document().importSong(f.file("tune.abc"));
        QVERIFY2(said.contains("Left out, as songs here have no place for them: 1 chord symbol."), qPrintable(said));
    }

    void whatNothingReadsIsSaidWithWhatConvertsIt() {
        WindowFixture f;
        QVERIFY(replaceFile(f.path("song.gpx"), std::string_view("BCFZ")));
        const DropPlan plan = planDrop({f.file("song.gpx")});
        QVERIFY(plan.kind == DropKind::Nothing);
        QVERIFY2(plan.detail.contains("MuseScore"), qPrintable(plan.detail));
        f.prompter.files = {f.file("song.gpx")};
        f.trigger("actionOpen");
        QCOMPARE(f.prompter.errors.size(), 1);
        QVERIFY2(f.prompter.errors.first().contains("MuseScore"), qPrintable(f.prompter.errors.first()));
    }

    void exportsMidiAndPictures() {
        WindowFixture f;
        f.window->document().replace(test::tinySong());
        f.prompter.files = {f.file("out.mid"), f.file("out.npz"), f.file("out.png"), f.file("out.svg")};
        f.trigger("actionExportMidi");
        f.trigger("actionExportPianoroll");
        QVERIFY(readLpd(f.path("out.npz")));
        QVERIFY(readMidi(f.path("out.mid")));
        f.trigger("actionExportPng");
        const QImage picture(f.file("out.png"));
        QVERIFY(picture.width() > 600);
        QVERIFY2(coloursIn(picture) > 8, "the picture is blank");
        f.trigger("actionExportSvg");
        QVERIFY(QSvgRenderer(f.file("out.svg")).isValid());
        QCOMPARE(f.prompter.errors, QStringList());
    }

    void anExportSaysWhichTracksItLeavesOut() {
        WindowFixture f;
        Song song = test::tinySong();
        song.track(Family::Guitar).settings.mute = true;
        f.window->document().replace(song);
        f.prompter.files = {f.file("out.mid")};
        f.trigger("actionExportMidi");
        QVERIFY2(f.window->statusBar()->currentMessage().contains("Guitar"),
                 qPrintable(f.window->statusBar()->currentMessage()));
        f.window->openPath(f.file("out.mid"));
        QVERIFY(f.window->document().song().track(Family::Guitar).notes().empty());
        QCOMPARE(onsets(f.window->document().song(), Family::Bass), onsets(song, Family::Bass));
    }

    void midiFilesSayHowBarsWereGeneratedOnWish() {
        WindowFixture f;
        Song song = test::tinySong();
        song.generations = {{0, kTicksPerBar, {Family::Bass}, "Some model", 77, {}}};
        f.window->document().replace(song);
        auto* wish = f.find<QAction>("actionMidiOrigins");
        QVERIFY(!wish->isChecked());
        for (const bool told : {false, true}) {
            wish->setChecked(told);
            f.prompter.files = {f.file(told ? "told.mid" : "plain.mid")};
            f.trigger("actionExportMidi");
            QFile file(f.file(told ? "told.mid" : "plain.mid"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll().contains("Generated by Some model, seed 77"), told);
        }
    }

    void aRealSongSurvivesImportAndExport() {
        const auto music = test::sharedData("free/freedoom");
        if (!music) QSKIP("absent: shared data");
        int tried = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(*music)) {
            if (entry.path().extension() != ".mid" || tried == 3) continue;
            ++tried;
            WindowFixture f;
            f.window->openPath(pathText(entry.path()));
            const Song imported = f.window->document().song();
            QVERIFY2(imported.noteCount() > 0, entry.path().c_str());
            f.prompter.files = {f.file("again.mid")};
            f.trigger("actionExportMidi");
            f.window->openPath(f.file("again.mid"));
            for (const Family family : kAllFamilies)
                QCOMPARE(onsets(f.window->document().song(), family), onsets(imported, family));
        }
        QVERIFY(tried > 0);
    }
};

MUSE_WINDOW_TEST(FilesTest)
#include "FilesTest.moc"
