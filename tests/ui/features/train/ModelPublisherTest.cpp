// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/evaluation/publication/PublishedModel.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/TrainFixture.h"
#include "ui/services/ModelCatalogue.h"

#include <QSignalSpy>
#include <QStatusBar>

#include <algorithm>

using namespace muse;
using test::kPatience;
using test::TrainFixture;
namespace fs = std::filesystem;

class ModelPublisherTest : public QObject {
    Q_OBJECT

    /// A window with a folder of one's own models, which is not there yet, and a run called "run".
    static fs::path begin(TrainFixture& f) {
        const fs::path weights = test::writeTinyModel(f.path("runs"), Family::Bass);
        f.setup.ownModels = f.path("own models");
        f.reopen();
        f.enter();
        f.choose("run");
        return weights;
    }
    static bool lists(TrainFixture& f, const fs::path& model) {
        return std::ranges::count(f.window->models().models(), model, &ModelCard::path) == 1;
    }

private Q_SLOTS:
    void aRunBecomesAModelAmongOnesOwn() {
        TrainFixture f;
        QVERIFY(!begin(f).empty());
        const QString chosen = f.file("own models/My band.safetensors");
        f.prompter.files = {chosen};
        f.trigger("runPublish");
        QVERIFY(!f.enabled("runPublish"));
        QCOMPARE(f.prompter.suggestions, QStringList{f.file("own models/run.safetensors")});
        QVERIFY(f.window->findChild<QStatusBar*>());
        QTRY_VERIFY_WITH_TIMEOUT(lists(f, toPath(chosen)), kPatience);
        QTRY_VERIFY(f.enabled("runPublish"));
        QCOMPARE(f.prompter.errors, QStringList());
        QVERIFY2(f.window->statusBar()->currentMessage().contains("My band.safetensors"),
                 qPrintable(f.window->statusBar()->currentMessage()));
        const auto card = readModelCard(toPath(chosen));
        QVERIFY(card);
        QCOMPARE(card->name, std::string("My band"));
        QCOMPARE(card->config.given, std::optional(Family::Bass));
        QVERIFY(card->calibration);
        QVERIFY(card->description.find("as played") != std::string::npos);
        // It is there at the next start, and once only.
        f.reopen();
        QTRY_VERIFY_WITH_TIMEOUT(lists(f, toPath(chosen)), kPatience);
    }

    void dataThatIsGoneIsSaid() {
        TrainFixture f;
        QVERIFY(!begin(f).empty());
        QVERIFY(fs::remove(f.path("runs") / "tiny.safetensors"));
        const QString chosen = f.file("unmatched.safetensors");
        f.prompter.files = {chosen};
        f.trigger("runPublish");
        QTRY_VERIFY_WITH_TIMEOUT(lists(f, toPath(chosen)), kPatience);
        const QString said = f.window->statusBar()->currentMessage();
        QVERIFY2(said.contains("tiny.safetensors is not there any more"), qPrintable(said));
    }

    void whatItIsMadeOfIsNotReplaced() {
        TrainFixture f;
        const fs::path weights = begin(f);
        const auto before = *readFile(weights);
        f.prompter.files = {pathText(weights)};
        f.trigger("runPublish");
        QTRY_COMPARE(f.prompter.errors.size(), 1);
        QVERIFY2(f.prompter.errors.front().contains("choose another name"), qPrintable(f.prompter.errors.front()));
        QVERIFY(*readFile(weights) == before);
    }

    void oneThatIsCancelledLeavesWhatWasThere() {
        const QTemporaryDir folder;
        const fs::path weights = test::writeTinyModel(toPath(folder.path()), {});
        const fs::path output = toPath(folder.filePath("mine.safetensors"));
        QVERIFY(replaceFile(output, std::string_view("mine")));
        std::stop_source stop;
        JobControl job;
        job.stop = stop.get_token();
        int reports = 0;
        job.progress = [&](const Progress&) {
            if (++reports == 2) stop.request_stop();
        };
        const auto data = (toPath(folder.path()) / "tiny.safetensors").string();
        QVERIFY(!publishModel({weights, output, "Mine", {}, {data, {}, 4000}}, job));
        QCOMPARE(*readText(output), std::string("mine"));
        QCOMPARE(std::distance(fs::directory_iterator(output.parent_path()), {}), std::ptrdiff_t{4});
    }
};

MUSE_WINDOW_TEST(ModelPublisherTest)
#include "ModelPublisherTest.moc"
