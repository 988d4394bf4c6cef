// SPDX-License-Identifier: MIT
#include "core/engine/soundfonts/SoundFonts.h"
#include "core/ml/GenerationModel.h"
#include "tests/support/Slowdown.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/GapMeter.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/document/EditorState.h"
#include "ui/features/exports/ExportController.h"
#include "ui/features/generate/GeneratePanel.h"
#include "ui/features/generate/GenerationController.h"
#include "ui/features/train/TrainPanels.h"
#include "ui/features/train/TrainingController.h"
#include "widgets/pianoroll/PianoRollView.h"
#include "widgets/plots/LossPlot.h"
#include "widgets/plots/curves/CurvePlot.h"
#include "widgets/tracks/TrackList.h"
#include "widgets/transport/TransportBar.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QtEndian>

#include <algorithm>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr int kPatience = 600000;

/// The loudest of a 16-bit WAV file's samples, 0..1.
double peakOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return -1;
    const QByteArray bytes = file.readAll();
    const auto data = bytes.indexOf("data");
    if (!bytes.startsWith("RIFF") || data < 0) return -1;
    int peak = 0;
    for (auto at = data + 8; at + 1 < bytes.size(); at += 2)
        peak = std::max(peak, std::abs(int{qFromLittleEndian<qint16>(bytes.constData() + at)}));
    return peak / 32768.0;
}

} // namespace

/// The main job, through the real window's own widgets and commands.
class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsANoteWithTheMouseAndTakesItBack() {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
        auto* roll = f.find<PianoRollView>("pianoRoll");
        QVERIFY(roll);
        f.trigger("actionDrawTool");
        QVERIFY(!f.enabled("actionUndo"));
        const QPoint middle = roll->viewport()->rect().center();
        QTest::mouseClick(roll->viewport(), Qt::LeftButton, Qt::NoModifier, middle);
        const Song drawn = f.window->document().song();
        QCOMPARE(drawn.track(roll->activeFamily()).notes().size(), std::size_t{1});
        QVERIFY(roll->song() == drawn);
        f.trigger("actionUndo");
        QCOMPARE(f.window->document().song().noteCount(), std::size_t{0});
        QCOMPARE(roll->song().noteCount(), std::size_t{0});
        f.trigger("actionRedo");
        QVERIFY(f.window->document().song() == drawn);
    }

    void editMenuActsOnTheSelectionAsSingleSteps() {
        WindowFixture f;
        f.window->document().replace(test::tinySong(2));
        auto* roll = f.find<PianoRollView>("pianoRoll");
        roll->setActiveFamily(Family::Piano);
        const auto count = [&] { return f.window->document().song().track(Family::Piano).notes().size(); };
        const auto before = f.window->document().song();
        QVERIFY(!f.enabled("actionCopy"));
        f.trigger("actionSelectAll");
        const int first = before.track(Family::Piano).notes().front().pitch;
        f.trigger("actionOctaveUp");
        QCOMPARE(int{f.window->document().song().track(Family::Piano).notes().front().pitch}, first + 12);
        f.trigger("actionSemitoneDown");
        QCOMPARE(int{f.window->document().song().track(Family::Piano).notes().front().pitch}, first + 11);
        f.trigger("actionCut");
        QCOMPARE(count(), std::size_t{0});
        f.trigger("actionPaste");
        QCOMPARE(count(), std::size_t{8});
        f.trigger("actionDuplicate");
        QCOMPARE(count(), std::size_t{16});
        f.trigger("actionDelete");
        QCOMPARE(count(), std::size_t{8});
        QCOMPARE(f.window->document().undoStack().count(), 6);
        for (int i = 0; i < 6; ++i)
            f.trigger("actionUndo");
        QVERIFY(f.window->document().song() == before);
    }

    void muteSoloLockAndTempoAreUndoable() {
        WindowFixture f;
        const auto settings = [&] { return f.window->document().song().track(Family::Bass).settings; };
        for (const QString name : {"muteBass", "soloBass", "lockBass"}) {
            auto* button = f.find<QAbstractButton>(name);
            QVERIFY2(button, qPrintable(name));
            const auto before = settings();
            button->click();
            QVERIFY(!(settings() == before));
            QVERIFY(button->isChecked());
            f.trigger("actionUndo");
            QVERIFY(settings() == before);
            QVERIFY(!button->isChecked());
        }
        auto* tempo = f.find<QDoubleSpinBox>("tempoSpin");
        tempo->setValue(90);
        tempo->setValue(91);
        QCOMPARE(qRound(f.window->document().song().tempo.beatsPerMinuteAt(0)), 91);
        f.trigger("actionUndo");
        QCOMPARE(qRound(f.window->document().song().tempo.beatsPerMinuteAt(0)), 120);
        QCOMPARE(tempo->value(), 120.0);
    }

    void oneActiveTrackEverywhere() {
        WindowFixture f;
        auto* roll = f.find<PianoRollView>("pianoRoll");
        auto* tracks = f.find<TrackList>("trackList");
        Q_EMIT tracks->activeFamilyChanged(Family::Guitar);
        QCOMPARE(roll->activeFamily(), Family::Guitar);
        roll->setActiveFamily(Family::Strings);
        QCOMPARE(tracks->activeFamily(), Family::Strings);
    }

    void spacePlaysAndTheLoopFollowsTheChosenBars() {
        WindowFixture f;
        f.window->document().replace(test::tinySong());
        auto* roll = f.find<PianoRollView>("pianoRoll");
        f.trigger("actionPlayStop");
        QTRY_VERIFY(f.window->playback().position() > 100);
        f.trigger("actionPlayStop");
        QVERIFY(!f.window->playback().playing());
        roll->setSelectedBars(std::pair(kTicksPerBar, 2 * kTicksPerBar));
        f.trigger("actionLoop");
        f.trigger("actionPlayStop");
        QTRY_VERIFY(f.window->playback().position() > kTicksPerBar);
        QVERIFY(f.window->playback().position() < 2 * kTicksPerBar);
        f.trigger("actionPlayStop");
        f.trigger("actionToStart");
        QCOMPARE(f.window->playback().position(), Tick{0});
    }

    void exportsAudioThatSounds() {
        if (!defaultSoundFont()) QSKIP("absent: a soundfont");
        WindowFixture f;
        f.window->document().replace(test::tinySong(2));
        QSignalSpy finished(f.find<ExportController>(), &ExportController::finished);
        f.prompter.files = {f.file("out.wav")};
        f.trigger("actionExportAudio");
        auto* start = f.find<QPushButton>("exportStart");
        start->click();
        QVERIFY(!start->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatience);
        const double peak = peakOf(f.file("out.wav"));
        QVERIFY2(peak > 0.01 && peak <= 1.0, qPrintable(QString::number(peak)));
        QCOMPARE(f.prompter.errors, QStringList());

        f.window->document().replace(Song());
        f.prompter.files = {f.file("silent.wav")};
        start->click();
        QTRY_COMPARE_WITH_TIMEOUT(f.prompter.errors.size(), 1, kPatience);
    }

    void generatesTheOtherFourWithOneCommand() {
        QTemporaryDir models;
        const auto weights = test::writeTinyModel(toPath(models.path()), Family::Bass);
        QVERIFY(!weights.empty());
        WindowFixture f(weights.parent_path());
        QTRY_VERIFY_WITH_TIMEOUT(f.window->idle(), kPatience);
        const Song before = test::tinySong(8);
        f.window->document().replace(before);
        auto* roll = f.find<PianoRollView>("pianoRoll");
        roll->setActiveFamily(Family::Bass);
        roll->setSelectedBars(std::pair(2 * kTicksPerBar, 4 * kTicksPerBar));
        QSignalSpy generated(f.find<GenerationController>(), &GenerationController::generated);
        f.trigger("actionGenerateOthers");
        // Pressed once more while it works, it begins no second one.
        f.trigger("actionGenerateOthers");
        Q_EMIT f.find<GeneratePanel>()->accompanyRequested();
        QTRY_COMPARE_WITH_TIMEOUT(generated.count(), 1, kPatience);
        const auto* said = f.find<QDockWidget>("generateDock")->findChild<QFrame*>("noticeLine");
        QVERIFY(f.window->statusBar()->currentMessage().contains("made") && said->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(f.window->idle(), kPatience);
        QCOMPARE(generated.count(), 1);

        const Song after = f.window->document().song();
        QVERIFY(after.track(Family::Bass) == before.track(Family::Bass));
        QCOMPARE(after.generations.size(), std::size_t{1});
        QCOMPARE(after.generations[0].from, 2 * kTicksPerBar);
        QCOMPARE(after.generations[0].to, 4 * kTicksPerBar);
        QVERIFY(after.track(Family::Piano).notesIn(0, 2 * kTicksPerBar) ==
                before.track(Family::Piano).notesIn(0, 2 * kTicksPerBar));
        QVERIFY(!(after.track(Family::Piano) == before.track(Family::Piano)));
        QCOMPARE(f.window->document().undoStack().count(), 1);
        f.trigger("actionUndo");
        QVERIFY(f.window->document().song() == before);
        // What was made is not there any more, and neither is what was said of it.
        QVERIFY2(f.window->statusBar()->currentMessage().isEmpty(),
                 qPrintable(f.window->statusBar()->currentMessage()));
        QVERIFY(!said->isVisible());
    }

    void aModelAskedForByNameTurnsToItsTrack() {
        QTemporaryDir models;
        const auto weights = test::writeTinyModel(toPath(models.path()), Family::Guitar);
        WindowFixture f;
        QTRY_VERIFY_WITH_TIMEOUT(f.window->idle(), kPatience);
        auto* roll = f.find<PianoRollView>("pianoRoll");
        roll->setActiveFamily(Family::Strings);
        f.window->chooseModel(weights);
        QTRY_COMPARE_WITH_TIMEOUT(roll->activeFamily(), Family::Guitar, kPatience);
    }

    void whereOneTrackAlonePlaysItIsTheGivenOne() {
        QTemporaryDir models;
        const auto folder = toPath(models.path());
        for (const Family family : {Family::Bass, Family::Piano}) {
            const auto made = folder / std::string(name(family));
            std::filesystem::create_directory(made);
            std::filesystem::copy(test::writeTinyModel(made, family),
                                  folder / (std::string(name(family)) + ".safetensors"));
        }
        WindowFixture f(folder);
        QTRY_VERIFY_WITH_TIMEOUT(f.window->idle(), kPatience);
        Song song;
        song.track(Family::Piano).insert(Note{0, kTicksPerQuarter, 60, 100});
        song.track(Family::Bass).insert(Note{2 * kTicksPerBar, kTicksPerBar, 36, 100});
        f.window->document().replace(song);
        auto* roll = f.find<PianoRollView>("pianoRoll");
        roll->setActiveFamily(Family::Piano);
        roll->setSelectedBars(std::pair(2 * kTicksPerBar, 3 * kTicksPerBar));
        QSignalSpy generated(f.find<GenerationController>(), &GenerationController::generated);
        f.trigger("actionGenerateOthers");
        QTRY_COMPARE_WITH_TIMEOUT(generated.count(), 1, kPatience);
        QCOMPARE(roll->activeFamily(), Family::Bass);
        QVERIFY(f.window->document().song().track(Family::Bass) == song.track(Family::Bass));
    }

    void trainsFromTheDockAndStaysResponsive() {
        WindowFixture f;
        f.window->document().replace(test::tinySong());
        auto* dock = f.find<TrainPanels>();
        f.prompter.files = {pathText(test::writeTinyDataset(f.path("data")))};
        Q_EMIT dock->browseFileRequested();
        QVERIFY(dock->source().endsWith("tiny.safetensors"));
        f.trigger("actionTrain");
        f.trigger("actionPlayStop");

        TrainingSettings settings = dock->settings();
        settings.batch = 4;
        settings.sampleEvery = 1;
        settings.metricsEvery = 1;
        settings.checkpointEvery = 4;
        Q_EMIT dock->startRequested(settings);
        const test::GapMeter gaps;
        const auto* status = f.find<QLabel>("trainStatus");
        QTRY_VERIFY_WITH_TIMEOUT(status->text().contains("step 3"), kPatience);
        qInfo("longest gap of a 10 ms timer while the window trains and plays: %lld ms",
              static_cast<long long>(gaps.longest()));
        QVERIFY2(gaps.longest() < 250 * test::kSlowdown, "the window stood still");

        // A checkpoint is a model at once.
        QTRY_VERIFY_WITH_TIMEOUT(!f.window->models().models().empty(), kPatience);
        QCOMPARE(f.find<TrainingController>()->state(), TrainingState::Running);

        f.prompter.confirmed = false;
        QVERIFY(!f.window->close());
        QVERIFY2(f.prompter.questions.last().contains("Training: a checkpoint will be saved"),
                 qPrintable(f.prompter.questions.last()));
        Q_EMIT dock->stopRequested();
        QTRY_COMPARE_WITH_TIMEOUT(f.find<TrainingController>()[0].state(), TrainingState::Stopped, kPatience);
        // The run's newest checkpoint is a model from now on, and so is its best.
        QTRY_COMPARE_WITH_TIMEOUT(f.window->models().models().size(), std::size_t{2}, kPatience);
        QCOMPARE(f.prompter.errors, QStringList());

        // After a restart the curves are there again.
        f.reopen();
        QVERIFY(
            f.find<TrainPanels>()->lossPlot().plot().series(LossPlot::NegativeCritic).times(PlotTime::Steps).empty());
        f.trigger("actionTrain");
        QTRY_VERIFY(
            f.find<TrainPanels>()->lossPlot().plot().series(LossPlot::NegativeCritic).times(PlotTime::Steps).size() >=
            3);
        QVERIFY(f.find<TrainPanels>()->source().endsWith("tiny.safetensors"));
        // And it can go on from there.
        const auto* again = f.find<QLabel>("trainStatus");
        const auto reached = again->text();
        QVERIFY(f.find<QAbstractButton>("resumeButton")->isVisible());
        f.find<QAbstractButton>("resumeButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(f.find<TrainingController>()->state(), TrainingState::Running, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(again->text().startsWith("Training") && again->text() != reached, kPatience);
        QCOMPARE(std::distance(std::filesystem::directory_iterator(f.path("runs")), {}), 1);
        Q_EMIT f.find<TrainPanels>()->stopRequested();
        QTRY_COMPARE_WITH_TIMEOUT(f.find<TrainingController>()->state(), TrainingState::Stopped, kPatience);
    }

    void aTrainingSampleGoesIntoTheSongAsOneStep() {
        WindowFixture f;
        const Song before = test::tinySong();
        f.window->document().replace(before);
        Pianoroll phrase(kBarsPerPhrase);
        for (int step = 0; step < 24; ++step)
            phrase.set(0, step, 40, Family::Strings);
        f.window->workspaces().setCurrent(WorkspaceId::Train);
        const QSignalSpy presented(&f.window->editor(), &EditorState::presentRequested);
        Q_EMIT f.find<TrainPanels>()->phraseChosen(phrase);
        QCOMPARE(f.window->document().undoStack().count(), 1);
        // Not out of sight, and not without a word.
        QCOMPARE(f.window->workspaces().current(), WorkspaceId::Compose);
        QVERIFY2(f.window->statusBar()->currentMessage().contains("bars 1 to 4"),
                 qPrintable(f.window->statusBar()->currentMessage()));
        std::size_t gone = 0;
        for (const Family family : kAllFamilies)
            gone += before.track(family).notesIn(0, 4 * kTicksPerBar).size();
        QVERIFY2(
            f.window->statusBar()->currentMessage().contains(QStringLiteral("; %1 notes made way for it.").arg(gone)),
            qPrintable(f.window->statusBar()->currentMessage()));
        QCOMPARE(presented.count(), 1);
        QCOMPARE(presented[0][0].value<TickSpan>().from, Tick{0});
        QCOMPARE(presented[0][0].value<TickSpan>().to, 4 * kTicksPerBar);
        const auto strings = f.window->document().song().track(Family::Strings).notesIn(0, 4 * kTicksPerBar);
        QCOMPARE(strings.size(), std::size_t{1});
        QCOMPARE(int{strings.front().pitch}, kLowestPitch + 40);
        f.trigger("actionUndo");
        QVERIFY(f.window->document().song() == before);
    }

    void opensOnATrackThatAModelAccompanies() {
        QTemporaryDir models;
        const auto weights = test::writeTinyModel(toPath(models.path()), Family::Guitar);
        WindowFixture f(weights.parent_path());
        QTRY_VERIFY_WITH_TIMEOUT(f.window->idle(), kPatience);
        f.window->document().replace(test::tinySong());
        QCOMPARE(f.find<PianoRollView>("pianoRoll")->activeFamily(), Family::Guitar);
        f.window->document().replace(Song());
        QCOMPARE(f.find<PianoRollView>("pianoRoll")->activeFamily(), Family::Guitar);
    }
};

MUSE_WINDOW_TEST(MainWindowTest)
#include "MainWindowTest.moc"
