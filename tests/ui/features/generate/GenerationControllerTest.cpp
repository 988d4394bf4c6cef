// SPDX-License-Identifier: MIT
#include "ui/features/generate/GenerationController.h"
#include "core/music/edits/ChangeNotes.h"
#include "core/music/edits/ChangeSettings.h"
#include "core/music/edits/ReplaceSong.h"
#include "core/music/transforms/Bars.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "ui/document/SongDocument.h"
#include "ui/jobs/Jobs.h"
#include "ui/kit/Text.h"
#include "ui/services/ModelCatalogue.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace muse;

namespace {

constexpr int kPatience = 600000;

} // namespace

/// With two models of random weights, one from scratch and one that accompanies the bass.
class GenerationControllerTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_models;

    /// Waits for the end; the sentence of failure, if any.
    static QString finish(GenerationController& controller, const GenerationRequest& request) {
        QSignalSpy failed(&controller, &GenerationController::failed);
        QSignalSpy generated(&controller, &GenerationController::generated);
        controller.generate(request);
        if (!QTest::qWaitFor([&] { return failed.count() + generated.count() > 0; }, kPatience))
            return QStringLiteral("no answer");
        return failed.isEmpty() ? QString() : failed[0][0].toString();
    }

    static GenerationRequest others(const Song& song, Family active, int bars = 4) {
        GenerationRequest request;
        request.active = active;
        request.first = barNumber(song, 0);
        request.bars = bars;
        request.settings.seed = 5;
        return request;
    }

    static Song bassLine(int root) {
        Song song;
        for (int i = 0; i < 32; ++i)
            song.track(Family::Bass)
                .insert(
                    Note{i * kTicksPerQuarter, kTicksPerQuarter, static_cast<std::uint8_t>(root + (i * 5) % 7), 100});
        return song;
    }

private Q_SLOTS:
    void initTestCase() {
        const auto root = toPath(m_folder.path());
        m_models = root / "models";
        std::filesystem::create_directories(m_models);
        const auto bass = test::writeTinyModel(root / "bass", Family::Bass);
        const auto scratch = test::writeTinyModel(root / "scratch", std::nullopt);
        QVERIFY(!bass.empty() && !scratch.empty());
        std::filesystem::copy_file(bass, m_models / "bass.safetensors");
        std::filesystem::copy_file(scratch, m_models / "scratch.safetensors");
    }

    void aMorphThatNobodyAwaitsIsNotAnswered() {
        Jobs jobs;
        ModelCatalogue models(m_models, {});
        SongDocument document;
        document.replace(bassLine(36));
        GenerationController controller(document, models, jobs);
        models.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(models.ready(), kPatience);
        GenerationRequest request = others(document.song(), Family::Bass);
        request.candidates = 2;
        QSignalSpy offered(&controller, &GenerationController::offered);
        QSignalSpy morphed(&controller, &GenerationController::morphed);
        controller.generate(request);
        QTRY_COMPARE_WITH_TIMEOUT(offered.count(), 1, kPatience);
        const auto offer = offered[0][0].value<CandidateOffer>();
        const Morph half{{{1, {}, {}}, {2, {}, {}}}, {{0.5f, 0}}};
        controller.morph(offer.request, offer.makers.front().card, half);
        controller.morph(offer.request, offer.makers.front().card, half);
        controller.stopMorphing();
        // The next that is asked for comes after whatever was under way.
        controller.generate(request);
        QTRY_COMPARE_WITH_TIMEOUT(offered.count(), 2, kPatience);
        QCOMPARE(morphed.count(), 0);
        controller.morph(offer.request, offer.makers.front().card, half);
        QTRY_COMPARE_WITH_TIMEOUT(morphed.count(), 1, kPatience);
    }

    void listsModelsAndTheNewestOfEachRun() {
        const auto root = toPath(m_folder.path());
        ModelCatalogue models(m_models, root);
        QSignalSpy changed(&models, &ModelCatalogue::changed);
        models.refresh();
        QTRY_COMPARE(changed.count(), 1);
        // Two models, and the folders "bass" and "scratch" are no runs themselves.
        QCOMPARE(models.models().size(), std::size_t{2});
        ModelCatalogue inRun({}, root / "bass");
        inRun.refresh();
        // The newest checkpoint, and the one that came nearest to the data.
        QTRY_COMPARE(inRun.models().size(), std::size_t{2});
        QVERIFY(inRun.models()[1].name.ends_with(", best"));
    }

    void replacesTheOtherTracksInOneStep() {
        SongDocument document;
        document.replace(bassLine(36));
        Jobs jobs;
        ModelCatalogue models(m_models, {});
        GenerationController controller(document, models, jobs);
        models.refresh();
        QTRY_VERIFY(models.ready());
        TrackSettings locked = document.song().track(Family::Piano).settings;
        locked.locked = true;
        document.apply(std::make_unique<ChangeTrackSettings>("Lock", Family::Piano, locked));
        const Song before = document.song();
        const int steps = document.undoStack().count();

        QCOMPARE(finish(controller, others(before, Family::Bass)), QString());
        QCOMPARE(document.undoStack().count(), steps + 1);
        QVERIFY(document.song().track(Family::Bass) == before.track(Family::Bass));
        QVERIFY(document.song().track(Family::Piano) == before.track(Family::Piano));
        QVERIFY(document.song().noteCount() > before.noteCount());
        QCOMPARE(document.song().generations.size(), std::size_t{1});
        const Generation& origin = document.song().generations.front();
        QCOMPARE(origin.seed, std::uint64_t{5});
        QVERIFY(!origin.model.empty());
        QVERIFY(origin.settings.find("Bass") != std::string::npos);
        const std::vector<Family> replaced{Family::Drums, Family::Guitar, Family::Strings};
        QVERIFY(origin.families == replaced);

        document.undoStack().undo();
        QVERIFY(document.song() == before);
    }

    /// What was asked for lands only where the song is still as it was then.
    void whatChangedMeanwhileIsLeftAlone_data() {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<bool>("lands");
        QTest::newRow("bars inserted") << "bars" << false;
        QTest::newRow("a note in the bars") << "note" << false;
        QTest::newRow("a note elsewhere") << "far" << true;
        QTest::newRow("a track locked") << "lock" << true;
    }
    void whatChangedMeanwhileIsLeftAlone() {
        QFETCH(QString, edit);
        QFETCH(bool, lands);
        SongDocument document;
        document.replace(bassLine(36));
        Jobs jobs;
        ModelCatalogue models(m_models, {});
        GenerationController controller(document, models, jobs);
        models.refresh();
        QTRY_VERIFY(models.ready());
        QSignalSpy failed(&controller, &GenerationController::failed);
        QSignalSpy generated(&controller, &GenerationController::generated);
        controller.generate(others(document.song(), Family::Bass));
        const auto draw = [&](Tick at) {
            document.apply(std::make_shared<ChangeNotes>("Draw", Family::Piano, std::vector<Note>{},
                                                         std::vector{Note{at, 120, 60, 90}}));
        };
        if (edit == "bars")
            document.apply(std::make_shared<ReplaceSong>("Insert bar", withBarsInserted(document.song(), 0, 1)));
        if (edit == "note") draw(960);
        if (edit == "far") draw(20 * kTicksPerBar);
        if (edit == "lock") {
            TrackSettings locked = document.song().track(Family::Piano).settings;
            locked.locked = true;
            document.apply(std::make_shared<ChangeTrackSettings>("Lock", Family::Piano, locked));
        }
        const Song before = document.song();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count() + generated.count(), 1, kPatience);
        QCOMPARE(generated.count(), lands ? 1 : 0);
        if (!lands) {
            QVERIFY(document.song() == before);
            QVERIFY2(failed[0][0].toString().contains("changed"), qPrintable(failed[0][0].toString()));
        }
        if (edit == "lock") QVERIFY(document.song().track(Family::Piano) == before.track(Family::Piano));
    }

    /// Even where it looks the same.
    void anotherSongGetsNothing() {
        SongDocument document;
        document.replace(bassLine(36));
        Jobs jobs;
        ModelCatalogue models(m_models, {});
        GenerationController controller(document, models, jobs);
        models.refresh();
        QTRY_VERIFY(models.ready());
        const QSignalSpy generated(&controller, &GenerationController::generated);
        const QSignalSpy failed(&controller, &GenerationController::failed);
        const QSignalSpy cancelled(&controller, &GenerationController::cancelled);
        controller.generate(others(document.song(), Family::Bass));
        document.replace(bassLine(36));
        QTRY_VERIFY_WITH_TIMEOUT(!controller.busy(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(generated.count() + failed.count() + cancelled.count(), 1, kPatience);
        QCOMPARE(generated.count(), 0);
        QVERIFY(document.song() == bassLine(36));
        QCOMPARE(document.undoStack().count(), 0);
    }

    /// Bars without notes look alike, so that their having moved is all that tells.
    void emptyBarsThatMovedGetNothing() {
        SongDocument document;
        document.replace(bassLine(36));
        Jobs jobs;
        ModelCatalogue models(m_models, {});
        GenerationController controller(document, models, jobs);
        models.refresh();
        QTRY_VERIFY(models.ready());
        GenerationRequest request = others(document.song(), Family::Bass);
        request.first = barNumber(document.song(), 12);
        request.fromScratch = true;
        const auto insertBarAt = [&document](std::int64_t first) {
            document.apply(std::make_shared<ReplaceSong>("Insert bar", withBarsInserted(document.song(), first, 1),
                                                         BarMove{first, 1}));
        };
        for (const bool before : {true, false}) {
            const QSignalSpy generated(&controller, &GenerationController::generated);
            const QSignalSpy failed(&controller, &GenerationController::failed);
            controller.generate(request);
            insertBarAt(before ? 2 : 30);
            const Song song = document.song();
            QTRY_COMPARE_WITH_TIMEOUT(failed.count() + generated.count(), 1, kPatience);
            QCOMPARE(failed.count(), before ? 1 : 0);
            QCOMPARE(document.song() == song, before);
        }
    }

    void differentTracksGiveDifferentMusic() {
        std::vector<Song> results;
        for (const int root : {36, 43, 36}) {
            SongDocument document;
            document.replace(bassLine(root));
            Jobs jobs;
            ModelCatalogue models(m_models, {});
            GenerationController controller(document, models, jobs);
            models.refresh();
            QTRY_VERIFY(models.ready());
            QCOMPARE(finish(controller, others(document.song(), Family::Bass)), QString());
            results.push_back(document.song());
        }
        const auto music = [](const Song& song) {
            std::vector<std::vector<Note>> notes;
            for (const Family family : {Family::Drums, Family::Guitar, Family::Piano, Family::Strings})
                notes.push_back(song.track(family).notes());
            return notes;
        };
        QVERIFY(music(results[0]) != music(results[1]));
        QVERIFY(music(results[0]) == music(results[2]));
    }

    void whatIsAskedForWhileWarmingUpComesAsEver() {
        const auto made = [this](bool warm) {
            SongDocument document;
            document.replace(bassLine(36));
            Jobs jobs;
            ModelCatalogue models(m_models, {});
            GenerationController controller(document, models, jobs);
            models.refresh();
            if (!QTest::qWaitFor([&] { return models.ready(); }, kPatience)) return Song();
            if (warm) controller.warmUp(Family::Bass);
            // Nobody is told of it.
            const bool quiet = controller.warmingUp() == warm && !controller.busy();
            const bool done = finish(controller, others(document.song(), Family::Bass)).isEmpty();
            return quiet && done ? document.song() : Song();
        };
        const Song song = made(true);
        QVERIFY(song.noteCount() > 0);
        QVERIFY(song == made(false));
    }

    void warmingUpLeavesTheSongAlone() {
        SongDocument document;
        document.replace(bassLine(36));
        const Song before = document.song();
        Jobs jobs;
        ModelCatalogue models(m_models, {});
        GenerationController controller(document, models, jobs);
        models.refresh();
        QTRY_VERIFY(models.ready());
        // There is no model for the second.
        for (const Family family : {Family::Bass, Family::Drums}) {
            controller.warmUp(family);
            QVERIFY(controller.warmingUp());
            QTRY_VERIFY_WITH_TIMEOUT(!controller.warmingUp(), kPatience);
        }
        QVERIFY(document.song() == before);
    }

    void fillsAnyNumberOfBarsFromScratchAndNoMore() {
        SongDocument document;
        Jobs jobs;
        ModelCatalogue models(m_models, {});
        GenerationController controller(document, models, jobs);
        models.refresh();
        QTRY_VERIFY(models.ready());
        GenerationRequest request = others(document.song(), Family::Bass, 6);
        request.first = barNumber(document.song(), 2);
        request.fromScratch = true;
        QCOMPARE(finish(controller, request), QString());
        QVERIFY(document.song().noteCount() > 0);
        for (const Track& track : document.song().tracks) {
            for (const Note& note : track.notes())
                QVERIFY(note.start >= 2 * kTicksPerBar && note.start < 8 * kTicksPerBar);
        }
        QVERIFY(document.song().end() > 6 * kTicksPerBar);
    }

    void saysWhichTracksHaveAModel() {
        SongDocument document;
        document.replace(test::tinySong());
        Jobs jobs;
        ModelCatalogue models(m_models, {});
        GenerationController controller(document, models, jobs);
        models.refresh();
        QTRY_VERIFY(models.ready());
        const QString sentence = finish(controller, others(document.song(), Family::Guitar));
        QVERIFY2(sentence.contains("Guitar") && sentence.contains("Bass"), qPrintable(sentence));
    }

    void refusesAnEmptyTrackAllLockedAndOtherMetres() {
        SongDocument document;
        Jobs jobs;
        ModelCatalogue models(m_models, {});
        GenerationController controller(document, models, jobs);
        models.refresh();
        QTRY_VERIFY(models.ready());
        const QString empty = finish(controller, others(document.song(), Family::Bass));
        QVERIFY2(empty.contains("empty"), qPrintable(empty));

        Song locked = bassLine(36);
        for (Track& track : locked.tracks)
            track.settings.locked = true;
        document.replace(locked);
        const QString sentence = finish(controller, others(document.song(), Family::Bass));
        QVERIFY2(sentence.contains("locked"), qPrintable(sentence));
        QCOMPARE(document.undoStack().count(), 0);
    }

    void barsOfAnotherSignatureAreFilledToo() {
        SongDocument document;
        Song waltz = bassLine(36);
        waltz.signatures = {TimeSignature{0, 3, 4}};
        document.replace(waltz);
        Jobs jobs;
        ModelCatalogue models(m_models, {});
        GenerationController controller(document, models, jobs);
        models.refresh();
        QTRY_VERIFY(models.ready());
        const QSignalSpy generated(&controller, &GenerationController::generated);
        QCOMPARE(finish(controller, others(document.song(), Family::Bass)), QString());
        const QString said = generated.value(0).value(0).toString();
        QVERIFY2(said.contains("4/4"), qPrintable(said));
        const Tick end = 4 * 3 * kTicksPerQuarter;
        std::size_t made = 0;
        for (const Family family : {Family::Drums, Family::Guitar, Family::Piano, Family::Strings})
            for (const Note& note : document.song().track(family).notes()) {
                QVERIFY(note.start < end);
                ++made;
            }
        QVERIFY(made > 0);
        QCOMPARE(document.song().generations.back().to, end);
        QCOMPARE(document.song().track(Family::Bass).notes(), waltz.track(Family::Bass).notes());
    }

    void cancellingLeavesTheSongAlone() {
        SongDocument document;
        document.replace(bassLine(36));
        const Song before = document.song();
        Jobs jobs;
        ModelCatalogue models(m_models, {});
        GenerationController controller(document, models, jobs);
        models.refresh();
        QTRY_VERIFY(models.ready());
        QSignalSpy failed(&controller, &GenerationController::failed);
        QSignalSpy cancelled(&controller, &GenerationController::cancelled);
        GenerationRequest request = others(before, Family::Bass, 400);
        request.fromScratch = true;
        controller.generate(request);
        QVERIFY(controller.busy());
        controller.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!controller.busy(), kPatience);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(failed.count(), 0);
        QVERIFY(document.song() == before);
    }
};

MUSE_TEST(GenerationControllerTest)
#include "GenerationControllerTest.moc"
