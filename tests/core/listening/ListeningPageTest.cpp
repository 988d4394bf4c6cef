// SPDX-License-Identifier: MIT
#include "core/listening/Presentation.h"
#include "core/listening/make/TestFolder.h"
#include "tests/core/engine/EngineTools.h"
#include "tests/core/listening/Chromium.h"
#include "tests/core/listening/ListeningFixture.h"
#include "tests/support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using namespace muse::test;
namespace fs = std::filesystem;

namespace {

/// Pages wait for sounds, which play eight times as fast here.
constexpr int kPatience = 60000;
constexpr int kSpace = 32;
constexpr int kRight = 39;

} // namespace

/// The page that listeners get, in a real browser: used as they use it, and as they had better not.
class ListeningPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (Chromium::program().isEmpty()) QSKIP("No Chromium is installed: apt install chromium-headless-shell.");
        const auto font = smallSoundFont();
        if (!font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
        QVERIFY(m_folder.isValid());
        const PhraseDataset dataset = threeSongs(m_folder.path().toStdString());
        TestSettings settings;
        settings.soundFont = *font;
        settings.title = "Four toys, one <band>";
        settings.clipsPerModel = 1;
        settings.phrasesPerClip = 1;
        settings.tempo = 400;
        make("rating", dataset, settings, m_rating);
        settings.kind = TestKind::Ab;
        make("ab", dataset, settings, m_ab);
    }

    void init() {
        m_run = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_run->path()).mkdir("downloads"));
        startBrowser();
    }

    void cleanup() { m_browser.reset(); }

    void ratesAWholeTestFromAFile() {
        open("file://" + m_folder.filePath("rating/for-listeners/index.html"));
        QCOMPARE(text("title"), QString("Four toys, one <band>"));
        picture("welcome");
        click("begin");
        QCOMPARE(step(), QString("background"));
        answerBackground({3, 2, 1, 0});
        click("background-next");
        setTheVolume();
        if (QTest::currentTestFailed()) return;

        for (int i = 0; i < 4; ++i) {
            QCOMPARE(step(), QString("trial"));
            QCOMPARE(text("trial-heading"), QString("Clip %1 of 4").arg(i + 1));
            QVERIFY(!enabled("trial-next"));
            rateAll(i);
            if (QTest::currentTestFailed()) return;
            QVERIFY(!enabled("trial-next")); // all rated, nothing heard
            QVERIFY(text("trial-hint").contains("to the end"));
            playToTheEnd(0);
            if (QTest::currentTestFailed()) return;
            if (i == 0) picture("rating");
            if (i == 2) closeAndComeBack();
            if (QTest::currentTestFailed()) return;
            QTRY_VERIFY(enabled("trial-next"));
            click("trial-next");
        }
        QCOMPARE(step(), QString("finish"));
        m_browser->value("place = document.getElementById('comment'); place.value = 'Good \"fun\"';"
                         "place.dispatchEvent(new Event('input'))");
        picture("finish");
        const ListenerAnswers answers = savedAnswers();
        const auto fits = checkAnswers(answers, m_rating.key);
        QVERIFY2(fits.ok(), fits ? "" : fits.error().message.c_str());
        QCOMPARE(answers.background, (Background{3, 2, 1, 0}));
        QCOMPARE(answers.volume, 0.35);
        QCOMPARE(answers.comment, std::string("Good \"fun\""));
        QCOMPARE(answers.player, std::string("browser"));
        const auto shown = presentation(m_rating.test, answers.listener);
        for (int i = 0; i < 4; ++i) {
            const Answer& answer = answers.answers[static_cast<std::size_t>(i)];
            QCOMPARE(answer.trial, shown[static_cast<std::size_t>(i)].id);
            for (int criterion = 0; criterion < 5; ++criterion)
                QCOMPARE(answer.ratings[static_cast<std::size_t>(criterion)], ratingOf(i, criterion));
            QCOMPARE(answer.plays, std::vector<int>{1});
            QVERIFY(answer.seconds < 120);
        }
    }

    /// From a web server as well, with the keyboard alone where there is something to press.
    void choosesBetweenTwoFromAServer() {
        QProcess server;
        server.start("python3", {"-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory",
                                 m_folder.filePath("ab/for-listeners")});
        if (!server.waitForStarted()) QSKIP("There is no python3 to serve the page.");
        QString said;
        QTRY_VERIFY_WITH_TIMEOUT((said += server.readAllStandardOutput()).contains("port"), kPatience);
        const QString port = QRegularExpression("port (\\d+)").match(said).captured(1);
        open("http://127.0.0.1:" + port + "/");
        click("begin");
        answerBackground({0, 0, 0, 0});
        click("background-next");
        setTheVolume();
        if (QTest::currentTestFailed()) return;
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(text("trial-heading"), QString("Pair %1 of 2").arg(i + 1));
            // The heading has the focus, where Space plays what has not been heard.
            fast();
            m_browser->press(" ", kSpace);
            QTRY_VERIFY_WITH_TIMEOUT(plays(0) == 1, kPatience);
            QVERIFY(!enabled("trial-next"));
            m_browser->press(" ", kSpace);
            QTRY_VERIFY_WITH_TIMEOUT(plays(1) == 1, kPatience);
            QVERIFY(text("trial-hint").contains("choose A or B"));
            // A is chosen by Space, and B by an arrow from there.
            m_browser->value("document.querySelector('#trial-form input').focus()");
            m_browser->press(" ", kSpace);
            QTRY_VERIFY(enabled("trial-next"));
            if (i == 0) m_browser->press("ArrowRight", kRight);
            if (i == 0) picture("preference");
            click("trial-next");
        }
        const ListenerAnswers answers = savedAnswers();
        const auto fits = checkAnswers(answers, m_ab.key);
        QVERIFY2(fits.ok(), fits ? "" : fits.error().message.c_str());
        const auto shown = presentation(m_ab.test, answers.listener);
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(answers.answers[i].clips, shown[i].clips);
            QCOMPARE(answers.answers[i].preferred, shown[i].clips[i == 0 ? 1 : 0]);
        }
        server.kill();
        server.waitForFinished();
    }

    /// Whoever jumps to the end has not heard it.
    void jumpingIsNotHearing() {
        open("file://" + m_folder.filePath("rating/for-listeners/index.html"));
        click("begin");
        answerBackground({0, 0, 0, 0});
        click("background-next");
        QTRY_VERIFY_WITH_TIMEOUT(m_browser->value("Player.all[0].audio.duration > 1").toBool(), kPatience);
        m_browser->value("Player.all[0].audio.currentTime = Player.all[0].audio.duration - 1");
        m_browser->value("document.querySelector('.play').click()");
        QTRY_VERIFY_WITH_TIMEOUT(m_browser->value("Player.all[0].audio.ended").toBool(), kPatience);
        QVERIFY(!enabled("volume-next"));
        playToTheEnd(0);
        if (QTest::currentTestFailed()) return;
        QTRY_VERIFY(enabled("volume-next"));
    }

    void saysWhichSoundIsMissing() {
        QVERIFY(QDir().rename(m_folder.filePath("rating/for-listeners/clips"), m_folder.filePath("away")));
        open("file://" + m_folder.filePath("rating/for-listeners/index.html"));
        click("begin");
        answerBackground({0, 0, 0, 0});
        click("background-next");
        QTRY_VERIFY_WITH_TIMEOUT(
            m_browser->value("document.querySelector('.player-state').textContent").toString().contains("volume.flac"),
            kPatience);
        QVERIFY(QDir().rename(m_folder.filePath("away"), m_folder.filePath("rating/for-listeners/clips")));
    }

    /// What was kept and makes no sense is as good as nothing.
    void damagedProgressBeginsAnew() {
        open("file://" + m_folder.filePath("rating/for-listeners/index.html"));
        for (const char* damaged : {"{", "null", "[]", "{\"listener\": 3}", "{\"listener\": \"a\", \"answers\": 1}"}) {
            m_browser->value(QString("localStorage.setItem('musegan-listening-test:%1', '%2')")
                                 .arg(m_rating.test.id.c_str(), damaged));
            open("file://" + m_folder.filePath("rating/for-listeners/index.html"));
            QCOMPARE(text("begin"), QString("Begin"));
        }
        click("begin");
        QCOMPARE(step(), QString("background"));
    }

    /// The page draws every order as the program does.
    void orderIsTheProgramsOwn() {
        open("file://" + m_folder.filePath("ab/for-listeners/index.html"));
        for (const char* listener : {"a", "00ff00ff00ff00ff", "0", "listener-12"}) {
            QString expected;
            for (const Trial& trial : presentation(m_ab.test, listener))
                expected += QString("%1:%2,%3;").arg(trial.id.c_str(), trial.clips[0].c_str(), trial.clips[1].c_str());
            const QString shown =
                m_browser
                    ->value(QString("presentation(JSON.parse(document.getElementById('test').textContent), '%1')"
                                    ".map(t => t.id + ':' + t.clips.join(',') + ';').join('')")
                                .arg(listener))
                    .toString();
            QCOMPARE(shown, expected);
        }
    }

    /// Nothing that can be pressed is without a name, and nothing sticks out of a small screen.
    void screenReadersAndSmallScreensAreServed() {
        open("file://" + m_folder.filePath("rating/for-listeners/index.html"));
        click("begin");
        answerBackground({0, 0, 0, 0});
        click("background-next");
        setTheVolume();
        if (QTest::currentTestFailed()) return;
        int pressed = 0;
        for (const auto& [role, name] : m_browser->accessibleThings())
            if (QStringList{"button", "radio", "slider", "textbox", "group", "progressbar"}.contains(role)) {
                QVERIFY2(!name.isEmpty(), qPrintable(role));
                pressed += role == "radio";
            }
        QCOMPARE(pressed, 25);
        for (const int width : {320, 640, 1280}) {
            m_browser->look("light", width, 800);
            QVERIFY2(m_browser->value("document.documentElement.scrollWidth <= window.innerWidth").toBool(),
                     qPrintable(QString::number(width)));
        }
    }

private:
    void make(const char* name, const PhraseDataset& dataset, const TestSettings& settings, TestPlan& plan) {
        auto planned = planTest(toyModels({"toy", "other-toy"}), dataset, settings);
        QVERIFY(planned.ok());
        plan = std::move(*planned);
        const auto written = writeTestFolder(plan, settings, m_folder.filePath(name).toStdString());
        QVERIFY2(written.ok(), written ? "" : written.error().message.c_str());
    }

    void startBrowser() {
        m_browser.reset();
        m_browser = std::make_unique<Chromium>(m_run->filePath("profile"), m_run->filePath("downloads"));
        QVERIFY(m_browser->isReady());
    }

    void open(const QString& url) {
        m_url = url;
        m_browser->open(url);
        QTRY_VERIFY_WITH_TIMEOUT(m_browser
                                     ->value("document.readyState === 'complete' && "
                                             "!document.getElementById('welcome').hidden")
                                     .toBool(),
                                 kPatience);
    }

    QString text(const char* id) const {
        return m_browser->value(QString("document.getElementById('%1').textContent").arg(id)).toString();
    }
    bool enabled(const char* id) const {
        return !m_browser->value(QString("document.getElementById('%1').disabled").arg(id)).toBool();
    }
    /// By its button; one that is off does nothing.
    void click(const char* id) { m_browser->value(QString("document.getElementById('%1').click()").arg(id)); }
    QString step() const { return m_browser->value("document.querySelector('section:not([hidden])').id").toString(); }
    int plays(int player) const { return m_browser->value(QString("Player.all[%1].plays").arg(player)).toInt(); }
    void fast() { m_browser->value("for (const player of Player.all) player.audio.playbackRate = 8"); }

    void playToTheEnd(int player) {
        fast();
        m_browser->value(QString("document.querySelectorAll('.play')[%1].click()").arg(player));
        QTRY_VERIFY_WITH_TIMEOUT(plays(player) == 1, kPatience);
    }

    void answerBackground(const std::array<int, 4>& options) {
        for (std::size_t i = 0; i < options.size(); ++i) {
            QVERIFY(!enabled("background-next"));
            m_browser->value(QString("document.querySelectorAll('#background-form fieldset')[%1]"
                                     ".querySelectorAll('input')[%2].click()")
                                 .arg(i)
                                 .arg(options[i]));
        }
        QVERIFY(enabled("background-next"));
        picture("background");
    }

    void setTheVolume() {
        QCOMPARE(step(), QString("volume"));
        QVERIFY(!enabled("volume-next"));
        m_browser->value("slider = document.getElementById('volume-slider'); slider.value = 35;"
                         "slider.dispatchEvent(new Event('input'))");
        playToTheEnd(0);
        if (QTest::currentTestFailed()) return;
        picture("volume");
        QTRY_VERIFY(enabled("volume-next"));
        click("volume-next");
        QCOMPARE(m_browser->value("Player.all[0].audio.volume").toDouble(), 0.35);
    }

    static int ratingOf(int trial, int criterion) { return 1 + (trial * 2 + criterion) % 5; }

    void rateAll(int trial) {
        for (int criterion = 0; criterion < 5; ++criterion) {
            QVERIFY(!enabled("trial-next"));
            m_browser->value(QString("document.querySelectorAll('#trial-form fieldset')[%1]"
                                     ".querySelectorAll('input')[%2].click()")
                                 .arg(criterion)
                                 .arg(ratingOf(trial, criterion) - 1));
        }
    }

    /// The browser is closed in the middle of a trial: it goes on there, with what was heard and rated.
    void closeAndComeBack() {
        const QString heading = text("trial-heading");
        startBrowser();
        open(m_url);
        QCOMPARE(text("begin"), QString("Go on"));
        QVERIFY(text("welcome-what").contains("2 of them"));
        click("begin");
        QCOMPARE(text("trial-heading"), heading);
        QCOMPARE(m_browser->value("document.querySelectorAll('#trial-form input:checked').length").toInt(), 5);
    }

    ListenerAnswers savedAnswers() {
        click("save");
        QDir downloads(m_run->filePath("downloads"));
        const auto saved = [&] {
            downloads.refresh();
            return downloads.entryList({"answers-*.json"}, QDir::Files);
        };
        [&] { QTRY_COMPARE_WITH_TIMEOUT(saved().size(), 1, kPatience); }();
        if (saved().isEmpty()) return {};
        const auto read = readAnswers(downloads.filePath(saved().front()).toStdString());
        if (!read) qWarning("%s", read.error().message.c_str());
        return read ? *read : ListenerAnswers{};
    }

    /// With MUSE_PICTURES, what the page looks like now goes into that folder.
    void picture(const QString& name) {
        const QString folder = qEnvironmentVariable("MUSE_PICTURES");
        if (folder.isEmpty()) return;
        for (const auto& [scheme, width, height] :
             {std::tuple("dark", 1280, 800), std::tuple("light", 1280, 800), std::tuple("dark", 390, 844)}) {
            m_browser->look(scheme, width, height);
            QFile file(QString("%1/listening-%2-%3-%4.png").arg(folder, name, scheme).arg(width));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(m_browser->picture());
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_run;
    std::unique_ptr<Chromium> m_browser;
    QString m_url;
    TestPlan m_rating;
    TestPlan m_ab;
};

MUSE_TEST(ListeningPageTest)
#include "ListeningPageTest.moc"
