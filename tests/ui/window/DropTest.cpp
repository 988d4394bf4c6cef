// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/engine/soundfonts/SoundFonts.h"
#include "core/midi/MidiFile.h"
#include "core/project/ProjectFile.h"
#include "tests/core/midi/MidiBytes.h"
#include "tests/support/RunFiles.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/MidiDrag.h"
#include "ui/features/data/DataPanels.h"
#include "ui/window/drop/DropHint.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/plots/LossPlot.h"
#include "widgets/plots/curves/CurvePlot.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QStatusBar>
#include <QUrl>

#include <algorithm>

using namespace muse;
using test::WindowFixture;
using test::operator+;

namespace {

/// Drags files over the window, lets a test look, and lets go.
class Drag {
public:
    /// Beside the notes: over the menus.
    Drag(QWidget& window, const QStringList& paths) : Drag(window, paths, {window.width() / 2, 8}) {}
    Drag(QWidget& window, const QStringList& paths, QPoint at) : m_window(window), m_at(at) {
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        m_data.setUrls(urls);
        QDragEnterEvent enter(m_at, Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        m_taken = enter.isAccepted();
    }
    [[nodiscard]] bool taken() const { return m_taken; }
    void leave() {
        QDragLeaveEvent event;
        QApplication::sendEvent(&m_window, &event);
    }
    void drop() {
        QDropEvent event(m_at, Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &event);
        QCoreApplication::processEvents();
    }

    void move(QPoint at) {
        m_at = at;
        QDragMoveEvent event(m_at, Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &event);
    }

private:
    QWidget& m_window;
    QPoint m_at;
    QMimeData m_data;
    bool m_taken = false;
};

} // namespace

/// Whatever is dropped on the window: it says what it will do, and does it.
class DropTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysFirstAndDoesThen() {
        WindowFixture f;
        QVERIFY(writeMidi(test::tinySong(), f.path("tune.mid")));
        QVERIFY(saveProject(test::tinySong(3, 2), f.path("song.musegan")));
        auto* hint = f.find<DropHint>("dropHint");
        QVERIFY(hint && hint->isHidden());
        Drag away(*f.window, {f.file("tune.mid")});
        QVERIFY(away.taken());
        QCOMPARE(hint->headline(), QStringLiteral("Import tune.mid"));
        QVERIFY(hint->width() > f.window->width() * 8 / 10);
        away.leave();
        QVERIFY(hint->isHidden());
        QCOMPARE(f.window->document().song().noteCount(), std::size_t{0});

        Drag tune(*f.window, {f.file("tune.mid")});
        tune.drop();
        QVERIFY(hint->isHidden());
        QCOMPARE(f.window->document().song().noteCount(), test::tinySong().noteCount());
        Drag song(*f.window, {f.file("song.musegan")});
        QCOMPARE(hint->headline(), QStringLiteral("Open song.musegan"));
        song.drop();
        QVERIFY(f.window->document().song() == test::tinySong(3, 2));
        QCOMPARE(f.prompter.errors, QStringList());
    }

    void asksAboutUnsavedChangesFirst() {
        WindowFixture f;
        QVERIFY(writeMidi(test::tinySong(), f.path("tune.mid")));
        f.window->document().restore({test::tinySong(2), {}}, {});
        f.prompter.unsaved = UnsavedChoice::Cancel;
        Drag(*f.window, {f.file("tune.mid")}).drop();
        QCOMPARE(f.prompter.questions.size(), 1);
        QVERIFY(f.window->document().song() == test::tinySong(2));
    }

    void aSongOverTheNotesIsInsertedThere() {
        WindowFixture f;
        const Song tune = test::tinySong();
        QVERIFY(writeMidi(tune, f.path("tune.mid")));
        f.window->document().restore({test::tinySong(2), {}}, {});
        SongDocument& document = f.window->document();
        const Song before = document.song();
        auto* hint = f.find<DropHint>("dropHint");
        auto* roll = f.find<PianoRollView>("pianoRoll");
        const Bar second = barNumber(before, 1);
        const auto onBar = [&](const Bar& bar) {
            const double x = roll->geometry().x(bar.start + bar.length / 2);
            return roll->mapTo(f.window.get(), QPoint(static_cast<int>(x), roll->height() / 2));
        };
        Drag drag(*f.window, {f.file("tune.mid")});
        QCOMPARE(hint->headline(), QStringLiteral("Import tune.mid"));
        drag.move(onBar(second));
        QCOMPARE(hint->headline(), QStringLiteral("Insert tune.mid at bar 2"));
        drag.drop();
        QTRY_VERIFY(document.song().noteCount() > before.noteCount());
        QCOMPARE(f.prompter.questions, QStringList());
        for (const Family family : kAllFamilies) {
            const std::vector<Note>& notes = document.song().track(family).notes();
            for (Note note : tune.track(family).notes()) {
                note.start += second.start;
                QVERIFY(std::ranges::any_of(notes, [&note](const Note& each) {
                    return each.start == note.start && each.pitch == note.pitch && each.length == note.length;
                }));
            }
            for (const Note& note : before.track(family).notes())
                QVERIFY(std::ranges::any_of(
                    notes, [&note](const Note& each) { return each.start == note.start && each.pitch == note.pitch; }));
        }
        const auto* status = f.window->statusBar();
        QTRY_VERIFY2(status->currentMessage().contains("into the song"), qPrintable(status->currentMessage()));
        document.undoStack().undo();
        QVERIFY(document.song() == before);
        QVERIFY2(status->currentMessage().isEmpty(), qPrintable(status->currentMessage()));
    }

    void whatDoesNotComeAsItIsIsSaid() {
        WindowFixture f;
        const auto part = [](std::uint8_t channel, std::uint8_t program, std::uint8_t pitch) {
            return test::track(test::midiEvent(0, {static_cast<std::uint8_t>(0xC0 | channel), program}) +
                               test::quarter(channel, pitch) + test::kEnd);
        };
        // Two bass guitars on one note, and a sound that belongs to no family.
        const test::Bytes bytes = test::header(1, 3, 480) + part(0, 33, 40) + part(1, 34, 40) + part(2, 97, 80);
        QVERIFY(replaceFile(f.path("odd.mid"), bytes));
        f.window->document().restore({test::tinySong(2), {}}, {});
        auto* roll = f.find<PianoRollView>("pianoRoll");
        Drag drag(*f.window, {f.file("odd.mid")});
        drag.move(roll->mapTo(f.window.get(), roll->rect().center()));
        drag.drop();
        auto* status = f.window->statusBar();
        QTRY_VERIFY2(status->currentMessage().contains("into the song"), qPrintable(status->currentMessage()));
        QVERIFY2(status->currentMessage().contains("1 note moved") &&
                     status->currentMessage().contains("1 note merged"),
                 qPrintable(status->currentMessage()));
        const QString said = *f.window->document().importSong(f.file("odd.mid"));
        QVERIFY2(said.contains("1 note moved") && said.contains("1 note merged"), qPrintable(said));
    }

    /// What is dragged out of the window joins the notes when it is let go over them, and is for other programs
    /// elsewhere.
    void aSpanOfOnesOwnIsInsertedToo() {
        WindowFixture f;
        SongDocument& document = f.window->document();
        document.restore({test::tinySong(2), {}}, {});
        const Song before = document.song();
        auto* hint = f.find<DropHint>("dropHint");
        auto* roll = f.find<PianoRollView>("pianoRoll");
        const auto data = midiMimeData(test::tinySong(), QStringLiteral("take"));
        QVERIFY(data);
        const auto dragTo = [&](QPoint at) {
            QDragEnterEvent enter(at, Qt::CopyAction, data->get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(f.window.get(), &enter);
            QDragMoveEvent move(at, Qt::CopyAction, data->get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(f.window.get(), &move);
            return move.isAccepted();
        };
        const auto letGo = [&](QPoint at) {
            QDropEvent drop(at, Qt::CopyAction, data->get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(f.window.get(), &drop);
            QCoreApplication::processEvents();
        };
        const QPoint menus(f.window->width() / 2, 8);
        QVERIFY(!dragTo(menus) && !hint->isVisible());
        letGo(menus);
        QVERIFY(document.song() == before && f.prompter.questions.isEmpty());

        const Bar second = barNumber(before, 1);
        const auto x = static_cast<int>(roll->geometry().x(second.start + second.length / 2));
        const QPoint overNotes = roll->mapTo(f.window.get(), QPoint(x, roll->height() / 2));
        QVERIFY(dragTo(overNotes));
        QCOMPARE(hint->headline(), QStringLiteral("Insert take.mid at bar 2"));
        letGo(overNotes);
        QTRY_VERIFY(document.song().noteCount() > before.noteCount());
        document.undoStack().undo();
        QVERIFY(document.song() == before);
    }

    void bendsComeWithTheirNotesWhereTheyAreAlone() {
        WindowFixture f;
        Song tune;
        for (const Family family : {Family::Guitar, Family::Piano}) {
            tune.track(family).setNotes({{0, 960, 60, 90}});
            tune.track(family).settings.bendRange = 12;
            tune.track(family).setControls(Controller::PitchBend, {{240, 9000}});
        }
        QVERIFY(writeMidi(tune, f.path("bent.mid")));
        Song song;
        song.track(Family::Bass).setNotes({{0, 4 * kTicksPerBar, 40, 90}});
        song.track(Family::Piano).setNotes({{0, 2 * kTicksPerBar, 70, 90}});
        f.window->document().restore({song, {}}, {});
        auto* roll = f.find<PianoRollView>("pianoRoll");
        const Tick at = kTicksPerBar;
        Drag drag(*f.window, {f.file("bent.mid")});
        drag.move(
            roll->mapTo(f.window.get(), QPoint(static_cast<int>(roll->geometry().x(at + 480)), roll->height() / 2)));
        drag.drop();
        const SongDocument& document = f.window->document();
        QTRY_COMPARE(document.song().noteCount(), std::size_t{4});
        const Track& guitar = document.song().track(Family::Guitar);
        QVERIFY(guitar.controls(Controller::PitchBend) == (ControlPoints{{at + 240, 9000}, {at + 960, 8192}}));
        QCOMPARE(guitar.settings.bendRange, 12);
        QVERIFY(document.song().track(Family::Piano).controls(Controller::PitchBend).empty());
        auto* status = f.window->statusBar();
        QTRY_VERIFY2(status->currentMessage().contains(
                         "Its bends, pedal and the like for Piano were left out, as there are other notes."),
                     qPrintable(status->currentMessage()));
    }

    void whatIsLockedTakesNothingIn() {
        WindowFixture f;
        QVERIFY(writeMidi(test::tinySong(), f.path("tune.mid")));
        Song locked = test::tinySong(2);
        for (const Family family : kAllFamilies)
            locked.track(family).settings.locked = true;
        f.window->document().restore({locked, {}}, {});
        auto* roll = f.find<PianoRollView>("pianoRoll");
        Drag drag(*f.window, {f.file("tune.mid")});
        drag.move(roll->mapTo(f.window.get(), roll->rect().center()));
        drag.drop();
        auto* status = f.window->statusBar();
        QTRY_VERIFY(status->currentMessage().contains(QStringLiteral("locked")));
        QVERIFY(f.window->document().song() == locked);
    }

    void foldersAndManyFilesArePrepared() {
        WindowFixture f;
        test::writeMidiFolder(f.path("music"), 3);
        auto* hint = f.find<DropHint>("dropHint");
        auto* dock = f.find<DataPanels>();
        Drag folder(*f.window, {f.file("music")});
        QCOMPARE(hint->headline(), QStringLiteral("Prepare music for training"));
        folder.drop();
        QCOMPARE(dock->settings().sources.size(), std::size_t{1});
        Drag files(*f.window, {f.file("music/song-0.mid"), f.file("music/song-1.mid")});
        QCOMPARE(hint->headline(), QStringLiteral("Prepare 2 files for training"));
        files.drop();
        QCOMPARE(dock->settings().sources.size(), std::size_t{3});
        QVERIFY(f.find<QWidget>("dataWorkspace")->isVisible());
        QCOMPARE(f.window->document().song().noteCount(), std::size_t{0});
    }

    void aRunShowsItsCurves() {
        WindowFixture f;
        const test::RunFiles run{f.path("elsewhere") / "far", 7, 7, 20};
        QVERIFY(run.write());
        Drag drag(*f.window, {f.file("elsewhere/far")});
        QCOMPARE(f.find<DropHint>("dropHint")->headline(), QStringLiteral("Show the training run far"));
        drag.drop();
        QTRY_COMPARE(f.window->workspaces().current(), WorkspaceId::Train);
        auto& plot = f.find<LossPlot>()->plot();
        QTRY_COMPARE_WITH_TIMEOUT(plot.series(LossPlot::NegativeCritic).size(), std::size_t{7}, 60000);
    }

    void modelsAreChosen() {
        QTemporaryDir folder;
        const auto weights = test::writeTinyModel(toPath(folder.path()), Family::Bass);
        QVERIFY(!weights.empty());
        WindowFixture f;
        QTRY_VERIFY_WITH_TIMEOUT(f.window->idle(), 60000);
        const auto before = f.window->models().models().size();
        auto* hint = f.find<DropHint>("dropHint");
        Drag model(*f.window, {pathText(weights)});
        QVERIFY2(hint->headline().startsWith("Generate with the model"), qPrintable(hint->headline()));
        model.drop();
        QTRY_COMPARE_WITH_TIMEOUT(f.window->models().models().size(), before + 1, 60000);
        // A dataset has the same ending and is something else.
        Drag dataset(*f.window, {pathText(toPath(folder.path()) / "tiny.safetensors")});
        QVERIFY2(hint->headline().startsWith("Open the dataset"), qPrintable(hint->headline()));
        dataset.leave();
    }

    void soundfontsArePlayed() {
        const auto font = defaultSoundFont();
        if (!font) QSKIP("absent: a soundfont");
        WindowFixture f;
        QTRY_VERIFY_WITH_TIMEOUT(f.window->idle(), 60000);
        std::error_code code;
        std::filesystem::create_symlink(*font, f.path("mine.sf2"), code);
        QVERIFY(!code);
        auto* hint = f.find<DropHint>("dropHint");
        Drag drag(*f.window, {f.file("mine.sf2")});
        QCOMPARE(hint->headline(), QStringLiteral("Play with the soundfont mine.sf2"));
        drag.drop();
        QTRY_COMPARE_WITH_TIMEOUT(f.window->playback().engine().soundFont(), f.path("mine.sf2"), 60000);
    }

    void whatCannotBeOpenedIsSaidAndLeftAlone() {
        WindowFixture f;
        QVERIFY(replaceFile(f.path("picture.png"), std::string_view("no")));
        f.window->document().replace(test::tinySong(2));
        auto* hint = f.find<DropHint>("dropHint");
        Drag picture(*f.window, {f.file("picture.png")});
        QCOMPARE(hint->headline(), QStringLiteral("picture.png cannot be opened"));
        picture.drop();
        QVERIFY(hint->isHidden());
        QVERIFY(f.window->document().song() == test::tinySong(2));
        QVERIFY(f.find<DataPanels>()->settings().sources.empty());
        QCOMPARE(f.prompter.errors, QStringList());
        // Words from a browser are no files.
        QVERIFY(!Drag(*f.window, {}).taken());
    }
};

MUSE_WINDOW_TEST(DropTest)
#include "DropTest.moc"
