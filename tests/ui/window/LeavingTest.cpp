// SPDX-License-Identifier: MIT
// What is said before the window closes over something that goes on, and what is no longer said once the song is
// another.
#include "core/midi/MidiFile.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/features/data/DataPanels.h"
#include "ui/features/train/TrainPanels.h"
#include "ui/jobs/Activity.h"
#include "ui/jobs/Jobs.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QStatusBar>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr int kPatience = 120000;

} // namespace

class LeavingTest : public QObject {
    Q_OBJECT

    /// A job's end is heard of in the event loop alone, so that what was just begun still runs here.
    static void asks(WindowFixture& f, const QString& title) {
        QVERIFY2(!f.window->jobs().running().empty(), qPrintable(title + " did not begin"));
        f.prompter.confirmed = false;
        QVERIFY(!f.window->close());
        QVERIFY(!f.prompter.questions.isEmpty());
        const QString asked = f.prompter.questions.last();
        QVERIFY2(asked.startsWith("Still running:") && asked.contains(title), qPrintable(asked));
        QVERIFY(f.window->isVisible());
        for (Activity* activity : std::vector(f.window->jobs().running()))
            activity->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(f.window->jobs().running().empty(), kPatience);
        const auto before = f.prompter.questions.size();
        QVERIFY(f.window->close());
        QCOMPARE(f.prompter.questions.size(), before);
    }

private Q_SLOTS:
    void aDatasetThatIsBuilt() {
        WindowFixture f;
        test::writeMidiFolder(f.path("music"), 3);
        f.window->openPath(f.file("music"));
        auto* build = f.find<QAbstractButton>("buildDatasetButton");
        QTRY_VERIFY(build->isEnabled());
        f.prompter.files = {f.file("built.safetensors")};
        build->click();
        asks(f, QStringLiteral("dataset"));
    }

    void musicThatIsGenerated() {
        QTemporaryDir models;
        const auto weights = test::writeTinyModel(toPath(models.path()), std::nullopt);
        QVERIFY(!weights.empty());
        WindowFixture f(weights.parent_path());
        f.window->warmUp();
        QTRY_VERIFY_WITH_TIMEOUT(f.window->idle(), kPatience);
        auto* generate = f.find<QAbstractButton>("scratchButton");
        QVERIFY(generate);
        QTRY_VERIFY_WITH_TIMEOUT(generate->isEnabled(), kPatience);
        generate->click();
        asks(f, QStringLiteral("the song stays as it is"));
    }

    void tablesThatAreMeasured() {
        QTemporaryDir folder;
        const auto models = test::writeTinyModel(toPath(folder.path()), Family::Bass).parent_path();
        const auto dataset = test::writeTinyDataset(toPath(folder.filePath("data")));
        WindowFixture f(models);
        f.window->warmUp();
        f.trigger("actionTables");
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QListWidget>("tablesModels")->count() > 0, kPatience);
        f.find<QLineEdit>("tablesDataset")->setText(pathText(dataset));
        f.find<QAbstractButton>("tablesMeasure")->click();
        asks(f, QStringLiteral("ables"));
    }

    /// A notice on the song goes with what it is about, and not with anything else.
    void aNoticeOnTheSongGoesWithIt() {
        WindowFixture f;
        QVERIFY(writeMidi(test::tinySong(), f.path("tune.mid")));
        f.window->openPath(f.file("tune.mid"));
        auto* status = f.window->statusBar();
        QCOMPARE(status->currentMessage(), QStringLiteral("Imported tune.mid."));
        f.window->document().restore({test::tinySong(3), {}}, {});
        QVERIFY2(status->currentMessage().isEmpty(), qPrintable(status->currentMessage()));
        // As with an edit, and with what takes one back.
        f.window->openPath(f.file("tune.mid"));
        f.trigger("actionSelectAll");
        f.trigger("actionSemitoneUp");
        QVERIFY2(status->currentMessage().isEmpty(), qPrintable(status->currentMessage()));
        Pianoroll phrase(kBarsPerPhrase);
        phrase.set(0, 0, 40, Family::Strings);
        Q_EMIT f.find<TrainPanels>()->phraseChosen(phrase);
        QVERIFY2(status->currentMessage().startsWith("It fills bars 1 to 4"), qPrintable(status->currentMessage()));
        f.trigger("actionUndo");
        QVERIFY2(status->currentMessage().isEmpty(), qPrintable(status->currentMessage()));
        f.prompter.unsaved = UnsavedChoice::Discard;
        // What came after it stays.
        f.window->openPath(f.file("tune.mid"));
        status->showMessage(QStringLiteral("Saved."));
        f.window->document().restore({test::tinySong(2), {}}, {});
        QCOMPARE(status->currentMessage(), QStringLiteral("Saved."));
    }
};

MUSE_WINDOW_TEST(LeavingTest)
#include "LeavingTest.moc"
