// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/listening/Presentation.h"
#include "core/listening/make/TestFolder.h"
#include "tests/core/engine/EngineTools.h"
#include "tests/core/listening/ListeningFixture.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/support/WindowFixture.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTextBrowser>
#include <QToolButton>

#include <utility>

using namespace muse;
using namespace muse::test;

namespace {

constexpr int kPatience = 60000; ///< clips play as fast as they are

} // namespace

/// A listening test in the studio's own window, by the buttons.
class ListeningWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const auto font = smallSoundFont();
        if (!font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
        QVERIFY(m_folder.isValid());
        const PhraseDataset dataset = threeSongs(toPath(m_folder.path()));
        TestSettings settings;
        settings.soundFont = *font;
        settings.clipsPerModel = 1;
        settings.phrasesPerClip = 1;
        settings.tempo = 400;
        settings.title = QStringLiteral("Toys").toStdString();
        make("rating", dataset, settings, m_rating);
        settings.kind = TestKind::Ab;
        make("ab", dataset, settings, m_ab);
    }

    void ratesATestAndWritesTheSameFile() {
        WindowFixture f;
        QWidget* window = openTest(f, "rating");
        QVERIFY(window);
        press(window, "listeningBegin");
        answerBackground(window);
        setTheVolume(window);
        for (int i = 0; i < 4; ++i) {
            if (i == 2) {
                // The window is closed and opened again: it goes on there, and rated are the first two.
                window->close();
                QTRY_VERIFY(!f.find<QWidget>("listeningWindow"));
                window = openTest(f, "rating");
                QCOMPARE(window->findChild<QPushButton*>("listeningBegin")->text(), QString("Go on"));
                press(window, "listeningBegin");
            }
            QCOMPARE(words(window, "listeningHeading"), QString("Clip %1 of 4").arg(i + 1));
            for (const Criterion criterion : kAllCriteria) {
                QVERIFY(!next(window)->isEnabled());
                press(window, QString("listening%1-%2")
                                  .arg(text(heading(criterion)))
                                  .arg((i + static_cast<int>(index(criterion))) % 5));
            }
            QVERIFY(!next(window)->isEnabled());
            QCOMPARE(words(window, "listeningHint"), QString("Still to do: play the clip to the end."));
            playToTheEnd(window, 0);
            QTRY_VERIFY_WITH_TIMEOUT(next(window)->isEnabled(), kPatience);
            press(window, "listeningNext");
        }
        window->findChild<QPlainTextEdit*>("listeningComment")->setPlainText("Fun");
        press(window, "listeningSave");
        const QDir answers(m_folder.filePath("rating/answers"));
        const QStringList files = answers.entryList({"answers-*.json"});
        QCOMPARE(files.size(), 1);
        const auto read = readAnswers(toPath(answers.filePath(files.front())));
        QVERIFY2(read.ok(), read ? "" : read.error().message.c_str());
        const auto fits = checkAnswers(*read, m_rating.key);
        QVERIFY2(fits.ok(), fits ? "" : fits.error().message.c_str());
        QCOMPARE(read->player, std::string("window"));
        QCOMPARE(read->volume, 0.3);
        QCOMPARE(read->comment, std::string("Fun"));
        const auto shown = presentation(m_rating.test, read->listener);
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(read->answers[i].trial, shown[i].id);
            QCOMPARE(read->answers[i].ratings[1], static_cast<int>(i + 1) % 5 + 1);
        }
        f.prompter.confirmed = true;
        press(window, "listeningAnother");
        QCOMPARE(words(window, "listeningHeading"), QString("You and music"));
    }

    /// What was asked once is not asked again.
    void goesOnBeforeTheFirstClip() {
        WindowFixture f;
        f.settings.remove("listening");
        QWidget* window = openTest(f, "rating");
        press(window, "listeningBegin");
        answerBackground(window);
        window->findChild<QSlider*>("listeningVolume")->setValue(45);
        window->close();
        QTRY_VERIFY(!f.find<QWidget>("listeningWindow"));
        window = openTest(f, "rating");
        QVERIFY(!words(window, "listeningWords").contains("so far"));
        QCOMPARE(window->findChild<QPushButton*>("listeningBegin")->text(), QString("Go on"));
        press(window, "listeningBegin");
        QCOMPARE(words(window, "listeningHeading"), QString("Set the volume"));
        QCOMPARE(window->findChild<QSlider*>("listeningVolume")->value(), 45);
        setTheVolume(window);
        QCOMPARE(words(window, "listeningHeading"), QString("Clip 1 of 4"));
    }

    /// A page that was half answered is still so when the window is opened again.
    void halfAnsweredPagesComeBack() {
        WindowFixture f;
        f.settings.remove("listening");
        QWidget* window = openTest(f, "rating");
        press(window, "listeningBegin");
        press(window, "listeningQuestion0-2");
        window = reopened(f, window);
        QCOMPARE(words(window, "listeningHeading"), QString("You and music"));
        QVERIFY(isChosen(window, "listeningQuestion0-2"));
        QVERIFY(!isChosen(window, "listeningQuestion1-2"));
        for (int i = 1; i < 4; ++i)
            press(window, QString("listeningQuestion%1-1").arg(i));
        press(window, "listeningNext");
        setTheVolume(window);
        press(window, "listeningH-3");
        playToTheEnd(window, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!words(window, "listeningHint").contains("end"), kPatience);

        window = reopened(f, window);
        QCOMPARE(words(window, "listeningHeading"), QString("Clip 1 of 4"));
        QVERIFY(isChosen(window, "listeningH-3"));
        for (const char* criterion : {"R", "MS", "C", "OR"})
            press(window, QString("listening%1-0").arg(criterion));
        QVERIFY(next(window)->isEnabled());
    }

    void whereNothingSoundsNothingIsHeard() {
        WindowFixture f;
        QWidget* window = openTest(f, "rating", false);
        press(window, "listeningBegin");
        answerBackground(window);
        playToTheEnd(window, 0);
        QTRY_VERIFY_WITH_TIMEOUT(words(window, "listeningClip0State").contains("No sound"), kPatience);
        QVERIFY(!next(window)->isEnabled());
        QVERIFY(words(window, "listeningHint").contains("Still to do"));
    }

    void choosesBetweenTwo() {
        WindowFixture f;
        QWidget* window = openTest(f, "ab");
        press(window, "listeningBegin");
        answerBackground(window);
        setTheVolume(window);
        QCOMPARE(words(window, "listeningHeading"), QString("Pair 1 of 2"));
        press(window, "listeningPrefer1");
        playToTheEnd(window, 1);
        QTRY_VERIFY_WITH_TIMEOUT(words(window, "listeningClip1State").contains("to the end"), kPatience);
        QCOMPARE(words(window, "listeningHint"), QString("Still to do: play A to the end."));
        // One falls silent when the other begins; Space plays what is still to be heard.
        QTest::mouseClick(window->findChild<QToolButton*>("listeningClip1Play"), Qt::LeftButton);
        QTest::mouseClick(window->findChild<QToolButton*>("listeningClip0Play"), Qt::LeftButton);
        QTRY_COMPARE(window->findChild<QToolButton*>("listeningClip1Play")->accessibleName(), QString("Play: B"));
        QTRY_VERIFY_WITH_TIMEOUT(next(window)->isEnabled(), kPatience);
        press(window, "listeningNext");
        QTest::keyClick(window, Qt::Key_Space);
        QTRY_COMPARE(window->findChild<QToolButton*>("listeningClip0Play")->accessibleName(), QString("Pause: A"));
    }

    void aMissingClipIsSaid() {
        WindowFixture f;
        const QString clips = m_folder.filePath("rating/for-listeners/clips");
        QVERIFY(QDir().rename(clips, m_folder.filePath("away")));
        QWidget* window = openTest(f, "rating");
        press(window, "listeningBegin");
        answerBackground(window);
        playToTheEnd(window, 0);
        QTRY_VERIFY(words(window, "listeningClip0State").contains("volume.flac"));
        QVERIFY(!next(window)->isEnabled());
        QVERIFY(QDir().rename(m_folder.filePath("away"), clips));
    }

    void aFolderWithoutATestIsSaid() {
        WindowFixture f;
        f.prompter.files = {m_folder.path()};
        f.trigger("actionListeningTest");
        QCOMPARE(f.prompter.errors.size(), 1);
        QVERIFY(f.prompter.errors.front().contains("test.json"));
        f.prompter.files = {m_folder.path()};
        f.trigger("actionListeningResults");
        QVERIFY(f.prompter.errors.back().contains("key.json"));
        f.trigger("actionListeningTest"); // cancelled
        QCOMPARE(f.prompter.errors.size(), 2);
    }

    void resultsAreTheCommandLines() {
        WindowFixture f;
        const QString answers = m_folder.filePath("ab/answers");
        for (int i = 0; i < 5; ++i) {
            const auto one = answersTo(m_ab.key, "l" + std::to_string(i), kMusician, [&](Answer& answer) {
                const bool anchors = subjectOf(m_ab.key, answer.clips[0]).kind != SubjectKind::Model;
                const bool firstIsReal = subjectOf(m_ab.key, answer.clips[0]).kind == SubjectKind::Real;
                answer.preferred = answer.clips[anchors && !firstIsReal ? 1 : 0];
                if (anchors && i == 4) answer.preferred = answer.clips[firstIsReal ? 1 : 0];
            });
            QVERIFY(replaceFile(toPath(answers) / answersFileName(one), toText(one)));
        }
        QVERIFY(replaceFile(toPath(answers) / "damaged.json", "{"));
        f.prompter.files = {m_folder.filePath("ab"), f.file("table.tex"), f.file("raw.csv")};
        f.trigger("actionListeningResults");
        auto* window = f.find<QWidget>("listeningResults");
        QVERIFY(window);
        auto* page = window->findChild<QTextBrowser*>("listeningResultsPage");
        QVERIFY(page->toPlainText().contains("4 listeners count, 4 of them pros."));
        QVERIFY(page->toPlainText().contains("damaged.json"));
        press(window, "listeningSaveTables");
        QVERIFY(readText(f.path("table.tex"))->find("\\toprule") != std::string::npos);
        press(window, "listeningSaveAnswers");
        QCOMPARE(readText(f.path("raw.csv"))->find("listener,"), 0u);
        window->findChild<QCheckBox*>("listeningResultsAll")->click();
        QVERIFY(page->toPlainText().contains("5 listeners count"));
    }

    /// With MUSE_PICTURES, what the window looks like goes into that folder.
    void looksLikeThis() {
        const QString folder = qEnvironmentVariable("MUSE_PICTURES");
        if (folder.isEmpty()) QSKIP("MUSE_PICTURES names no folder.");
        WindowFixture f;
        for (const char* theme : {"actionThemeDark", "actionThemeLight"}) {
            if (f.enabled(theme)) f.trigger(theme);
            QWidget* window = openTest(f, "rating");
            const auto take = [&](const char* name) {
                QVERIFY(window->grab().save(QString("%1/window-%2-%3.png").arg(folder, name, theme)));
            };
            take("welcome");
            press(window, window->findChild<QPushButton*>("listeningAnew") ? "listeningAnew" : "listeningBegin");
            answerBackground(window);
            press(window, "listeningNext", false);
            take("volume");
            setTheVolume(window);
            press(window, "listeningH-3");
            press(window, "listeningR-1");
            take("trial");
            window->close();
            QTRY_VERIFY(!f.find<QWidget>("listeningWindow"));
        }
    }

private:
    void make(const char* name, const PhraseDataset& dataset, const TestSettings& settings, TestPlan& plan) {
        auto planned = planTest(toyModels({"toy", "other-toy"}), dataset, settings);
        QVERIFY(planned.ok());
        plan = std::move(*planned);
        const auto written = writeTestFolder(plan, settings, toPath(m_folder.filePath(name)));
        QVERIFY2(written.ok(), written ? "" : written.error().message.c_str());
    }

    QWidget* openTest(WindowFixture& f, const QString& name, bool hearsSilence = true) {
        if (std::exchange(f.setup.hearsSilence, hearsSilence) != hearsSilence) f.reopen();
        f.prompter.files = {m_folder.filePath(name)};
        f.trigger("actionListeningTest");
        return f.find<QWidget>("listeningWindow");
    }

    /// Pages are laid aside a moment after they were left: of two buttons of a name the newer one counts.
    static void press(QWidget* window, const QString& name, bool needed = true) {
        const auto buttons = window->findChildren<QPushButton*>(name);
        if (buttons.isEmpty() && !needed) return;
        QVERIFY2(!buttons.isEmpty(), qPrintable(name));
        QVERIFY2(buttons.back()->isEnabled() || !needed, qPrintable(name));
        buttons.back()->click();
    }
    static QPushButton* next(QWidget* window) { return window->findChildren<QPushButton*>("listeningNext").back(); }
    static QString words(QWidget* window, const QString& name) {
        return window->findChildren<QLabel*>(name).back()->text();
    }

    static bool isChosen(QWidget* window, const QString& name) {
        return window->findChildren<QPushButton*>(name).back()->isChecked();
    }

    QWidget* reopened(WindowFixture& f, QWidget* window) {
        window->close();
        [&] { QTRY_VERIFY(!f.find<QWidget>("listeningWindow")); }();
        window = openTest(f, "rating");
        press(window, "listeningBegin");
        return window;
    }

    static void answerBackground(QWidget* window) {
        for (int i = 0; i < 4; ++i) {
            QVERIFY(!next(window)->isEnabled());
            press(window, QString("listeningQuestion%1-1").arg(i));
        }
        press(window, "listeningNext");
        QCOMPARE(words(window, "listeningHeading"), QString("Set the volume"));
    }

    static void playToTheEnd(QWidget* window, int clip) {
        auto* button = window->findChildren<QToolButton*>(QString("listeningClip%1Play").arg(clip)).back();
        QTest::mouseClick(button, Qt::LeftButton);
    }

    static void setTheVolume(QWidget* window) {
        QVERIFY(!next(window)->isEnabled());
        window->findChild<QSlider*>("listeningVolume")->setValue(30);
        playToTheEnd(window, 0);
        QTRY_VERIFY_WITH_TIMEOUT(next(window)->isEnabled(), kPatience);
        press(window, "listeningNext");
    }

    QTemporaryDir m_folder;
    TestPlan m_rating;
    TestPlan m_ab;
};

MUSE_WINDOW_TEST(ListeningWindowTest)
#include "ListeningWindowTest.moc"
