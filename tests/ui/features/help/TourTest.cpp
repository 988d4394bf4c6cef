// SPDX-License-Identifier: MIT
#include "ui/features/help/Tour.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/TinyMusic.h"
#include "tests/ui/support/WindowFixture.h"
#include "ui/features/help/TourCard.h"
#include "widgets/pianoroll/PianoRollView.h"

#include <QFrame>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>

using namespace muse;
using test::WindowFixture;

namespace {

constexpr int kPatience = 600000;

/// A window as at the very first start.
class FirstStart : public WindowFixture {
public:
    explicit FirstStart(const std::filesystem::path& models = {}) : WindowFixture(models) {
        setup.tour = true;
        reopen();
    }
    [[nodiscard]] Tour& tour() { return *window->findChild<Tour*>(); }
    [[nodiscard]] TourCard& card() { return *find<TourCard>("tourCard"); }
    void press(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
};

} // namespace

class TourTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Draw, generate, listen: each done in the window itself takes the tour on.
    void leadsToAGeneration() {
        QTemporaryDir folder;
        const auto weights = test::writeTinyModel(toPath(folder.path()), Family::Bass);
        QVERIFY(!weights.empty());
        FirstStart f(weights.parent_path());
        QTRY_VERIFY_WITH_TIMEOUT(f.window->idle(), kPatience);
        QTRY_VERIFY(f.tour().running());
        QCOMPARE(f.card().title(), QStringLiteral("Draw one track"));
        QVERIFY(!f.card().isWindow());

        // The window works while the card is there.
        auto* roll = f.find<PianoRollView>("pianoRoll");
        roll->setActiveFamily(Family::Bass);
        f.trigger("actionDrawTool");
        QTest::mouseClick(roll->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(roll->viewport()->width() / 4, 200));
        QCOMPARE(f.window->document().song().track(Family::Bass).notes().size(), std::size_t{1});

        f.press("tourNext");
        QCOMPARE(f.card().title(), QStringLiteral("Let it play the other four"));
        f.press("tourNext");
        QTRY_COMPARE_WITH_TIMEOUT(f.tour().step(), 2, kPatience);
        QVERIFY(f.window->document().undoStack().count() >= 2);
        f.trigger("actionPlayStop");
        QTRY_COMPARE(f.card().title(), QStringLiteral("Take it with you"));
        f.trigger("actionPlayStop");
        f.press("tourNext");
        QVERIFY(!f.tour().running() && f.card().isHidden());
        f.reopen();
        QCoreApplication::processEvents();
        QVERIFY(!f.tour().running());
    }

    /// Of several candidates one is taken by the same button, which does not ask for others.
    void theCardSpeaksOfCandidatesWhileTheyAreThere() {
        QTemporaryDir folder;
        const auto weights = test::writeTinyModel(toPath(folder.path()), Family::Bass);
        FirstStart f(weights.parent_path());
        QTRY_VERIFY_WITH_TIMEOUT(f.window->idle(), kPatience);
        f.window->document().replace(test::tinySong(4));
        f.find<PianoRollView>("pianoRoll")->setActiveFamily(Family::Bass);
        f.find<QSpinBox>("candidateCountSpin")->setValue(2);
        f.trigger("actionTour");
        f.press("tourNext");
        const auto* button = f.find<QPushButton>("tourNext");
        QCOMPARE(button->text(), QStringLiteral("Generate"));
        f.press("tourNext");
        QTRY_COMPARE_WITH_TIMEOUT(button->text(), QStringLiteral("Take this one"), kPatience);
        QVERIFY2(f.card().words().contains("Arrow keys compare them"), qPrintable(f.card().words()));
        f.press("tourNext");
        QCOMPARE(f.card().title(), QStringLiteral("Listen"));
        QCOMPARE(f.window->document().song().generations.size(), std::size_t{1});
    }

    void canBeSkippedAndSeenAgain() {
        FirstStart f;
        QTRY_VERIFY(f.tour().running());
        f.press("tourSkip");
        QVERIFY(!f.tour().running() && f.card().isHidden());
        f.reopen();
        QCoreApplication::processEvents();
        QVERIFY(!f.tour().running());
        f.trigger("actionTour");
        QCOMPARE(f.tour().step(), 0);
        f.press("tourNext");
        f.press("tourBack");
        QCOMPARE(f.tour().step(), 0);
    }

    /// No model: it says where models come from, and goes on.
    void worksWithoutAModel() {
        FirstStart f;
        QTRY_VERIFY_WITH_TIMEOUT(f.window->idle(), kPatience);
        QTRY_VERIFY(f.tour().running());
        f.press("tourNext");
        QVERIFY2(f.card().words().contains("no model here yet"), qPrintable(f.card().words()));
        f.press("tourNext");
        QCOMPARE(f.card().title(), QStringLiteral("Listen"));
    }

    void followsItsPartWhenADockMovesIt() {
        FirstStart f;
        QTRY_VERIFY(f.tour().running());
        const auto* roll = f.find<PianoRollView>("pianoRoll");
        const auto* outline = f.find<QFrame>("tourOutline");
        const int before = roll->height();
        f.trigger("actionMixer");
        QTRY_VERIFY(roll->height() < before);
        QTRY_COMPARE(outline->geometry().adjusted(3, 3, -3, -3),
                     QRect(roll->mapTo(f.window.get(), QPoint()), roll->size()));
    }

    /// What a step is about can be seen and pressed, and the buttons stay where the pointer is.
    void theCardCoversNothingThatAStepIsAbout() {
        FirstStart f;
        QTRY_VERIFY(f.tour().running());
        const auto place = [&f](const char* name) {
            const auto* part = f.find<QWidget>(name);
            return QRect(part->mapTo(f.window.get(), QPoint()), part->size());
        };
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            f.window->resize(size);
            f.trigger("actionTour");
            QTRY_VERIFY(place("pianoRoll").contains(f.card().geometry()));
            QVERIFY(!f.card().geometry().intersects(place("generatePanel")));
            const QPoint corner = f.card().geometry().bottomRight();
            for (int step = 0; step < 3; ++step) {
                f.tour().stepDone(step);
                QCoreApplication::processEvents();
                QCOMPARE(f.card().geometry().bottomRight(), corner);
            }
            QVERIFY(!f.card().geometry().intersects(f.window->menuBar()->geometry()));
        }
    }

    void namesTheTrackThatIsActive() {
        FirstStart f;
        QTRY_VERIFY(f.tour().running());
        f.find<PianoRollView>("pianoRoll")->setActiveFamily(Family::Guitar);
        f.trigger("actionTour");
        QVERIFY2(f.card().words().contains("Guitar"), qPrintable(f.card().words()));
    }

    /// In any window the card lies within it, and the outline on its part.
    void theCardStaysInTheWindow() {
        FirstStart f;
        QTRY_VERIFY(f.tour().running());
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080), QSize(1024, 700)})
            for (int step = 0; step < 4; ++step) {
                f.window->resize(size);
                f.trigger("actionTour");
                for (int i = 0; i < step; ++i)
                    f.tour().stepDone(i);
                QCoreApplication::processEvents();
                QCOMPARE(f.tour().step(), step);
                QVERIFY2(f.window->rect().contains(f.card().geometry()),
                         qPrintable(QStringLiteral("%1 at %2").arg(step).arg(size.width())));
            }
    }

    void nothingUnlessAsked() {
        WindowFixture f;
        QCoreApplication::processEvents();
        QVERIFY(!f.window->findChild<Tour*>()->running());
    }
};

MUSE_WINDOW_TEST(TourTest)
#include "TourTest.moc"
