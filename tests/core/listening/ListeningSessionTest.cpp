// SPDX-License-Identifier: MIT
#include "core/listening/take/ListeningSession.h"
#include "core/base/File.h"
#include "core/listening/Presentation.h"
#include "tests/core/listening/ListeningFixture.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using namespace muse::test;
using Step = ListeningSession::Step;
using namespace std::chrono_literals;

namespace {

const ListeningSession::Time kNoon = std::chrono::system_clock::from_time_t(1767268800); // 2026-01-01 12:00 UTC

} // namespace

class ListeningSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        const PhraseDataset dataset = threeSongs(m_folder.path().toStdString());
        TestSettings settings;
        settings.clipsPerModel = 1;
        settings.phrasesPerClip = 1;
        m_rating = std::move(*planTest(toyModels({"a", "bb"}), dataset, settings));
        settings.kind = TestKind::Ab;
        m_ab = std::move(*planTest(toyModels({"a", "bb"}), dataset, settings));
    }

    void aWholeTestFitsItsKey() {
        ListeningSession session(m_rating.test, kNoon);
        QCOMPARE(session.step(), Step::Questions);
        QCOMPARE(session.missing().unanswered, kQuestions);
        answerBackground(session);
        QVERIFY(session.missing().none());
        session.next(5s, kNoon);
        QCOMPARE(session.step(), Step::Volume);
        QVERIFY(!session.missing().none());
        session.heard(0);
        session.setVolume(0.4);
        session.next(5s, kNoon);
        const auto order = presentation(m_rating.test, session.answers().listener);
        for (std::size_t i = 0; i < order.size(); ++i) {
            QCOMPARE(session.step(), Step::Trial);
            QCOMPARE(session.trial(), order[i]);
            QCOMPARE(session.missing().unanswered, kCriteria);
            QCOMPARE(session.missing().unheard, std::vector<std::size_t>{0});
            for (const Criterion criterion : kAllCriteria)
                session.rate(criterion, 1 + static_cast<int>(i + index(criterion)) % kPoints);
            QVERIFY(!session.missing().none());
            session.heard(0);
            session.heard(0);
            QVERIFY(session.missing().none());
            session.next(31.26s, kNoon + 20min);
        }
        QCOMPARE(session.step(), Step::Finish);
        session.setComment("Fine");
        const ListenerAnswers& answers = session.answers();
        QVERIFY(checkAnswers(answers, m_rating.key));
        QCOMPARE(answers.started, std::string("2026-01-01T12:00:00Z"));
        QCOMPARE(answers.finished, std::string("2026-01-01T12:20:00Z"));
        QCOMPARE(answers.answers[1].plays, std::vector<int>{2});
        QCOMPARE(answers.answers[1].seconds, 31.3);
        QCOMPARE(answers.answers[1].ratings, (std::array<int, 5>{2, 3, 4, 5, 1}));
    }

    void twoOfTwoMustBeHeard() {
        ListeningSession session = atTrials(m_ab.test);
        QCOMPARE(session.missing().unheard, (std::vector<std::size_t>{0, 1}));
        session.prefer(1);
        session.heard(1);
        QCOMPARE(session.missing().unheard, std::vector<std::size_t>{0});
        QCOMPARE(session.missing().unanswered, 0u);
        session.heard(0);
        const std::string preferred = session.trial().clips[1];
        session.next(1s, kNoon);
        QCOMPARE(session.answers().answers[0].preferred, preferred);
    }

    void goesOnWhereItWasLeft() {
        ListeningSession session = atTrials(m_rating.test);
        answerTrial(session);
        answerTrial(session);
        const std::filesystem::path file = m_folder.filePath("kept.json").toStdString();
        QVERIFY(replaceFile(file, toText(session.answers())));
        auto resumed = ListeningSession::resumed(m_rating.test, *readAnswers(file));
        QVERIFY2(resumed.ok(), resumed ? "" : resumed.error().message.c_str());
        QCOMPARE(resumed->done(), 2u);
        QCOMPARE(resumed->trial(), session.trial());
        QCOMPARE(resumed->missing().unanswered, kCriteria);
        while (resumed->step() == Step::Trial)
            answerTrial(*resumed);
        QVERIFY(checkAnswers(resumed->answers(), m_rating.key));
    }

    void goesOnInTheMiddleOfAPage() {
        ListeningSession session(m_rating.test, kNoon);
        session.answerBackground(1, 2);
        const std::filesystem::path file = m_folder.filePath("half.json").toStdString();
        QVERIFY(replaceFile(file, toText(session.kept())));
        auto resumed = ListeningSession::resumed(m_rating.test, *readAnswers(file));
        QVERIFY2(resumed.ok(), resumed ? "" : resumed.error().message.c_str());
        QCOMPARE(resumed->step(), Step::Questions);
        QCOMPARE(resumed->missing().unanswered, kQuestions - 1);

        for (const auto& test : {m_rating.test, m_ab.test}) {
            ListeningSession half = atTrials(test);
            half.heard(0);
            if (test.kind == TestKind::Ab)
                half.prefer(1);
            else
                half.rate(Criterion::Rhythmic, 4);
            QVERIFY(replaceFile(file, toText(half.kept())));
            auto again = ListeningSession::resumed(test, *readAnswers(file));
            QVERIFY2(again.ok(), again ? "" : again.error().message.c_str());
            QCOMPARE(again->step(), Step::Trial);
            QCOMPARE(again->draft(), half.draft());
            QCOMPARE(again->missing().unheard, half.missing().unheard);
            QVERIFY(!checkAnswers(*readAnswers(file), test.kind == TestKind::Ab ? m_ab.key : m_rating.key));
        }
    }

    void refusesWhatIsNotItsBeginning() {
        ListeningSession session = atTrials(m_rating.test);
        answerTrial(session);
        answerTrial(session);
        const ListenerAnswers kept = session.answers();
        QVERIFY(!ListeningSession::resumed(m_ab.test, kept));
        ListenerAnswers swapped = kept;
        std::swap(swapped.answers[0], swapped.answers[1]);
        QVERIFY(!ListeningSession::resumed(m_rating.test, swapped));
        ListenerAnswers tooMany = kept;
        tooMany.answers.resize(99);
        QVERIFY(!ListeningSession::resumed(m_rating.test, tooMany));
    }

    void everyListenerIsAnother() {
        QVERIFY(ListeningSession(m_rating.test, kNoon).answers().listener !=
                ListeningSession(m_rating.test, kNoon).answers().listener);
    }

private:
    static void answerBackground(ListeningSession& session) {
        for (std::size_t i = 0; i < kQuestions; ++i)
            session.answerBackground(i, 1);
    }
    static ListeningSession atTrials(const ListeningTest& test) {
        ListeningSession session(test, kNoon);
        answerBackground(session);
        session.next(1s, kNoon);
        session.heard(0);
        session.next(1s, kNoon);
        return session;
    }
    static void answerTrial(ListeningSession& session) {
        for (const Criterion criterion : kAllCriteria)
            session.rate(criterion, 3);
        session.heard(0);
        session.next(1s, kNoon);
    }

    QTemporaryDir m_folder;
    TestPlan m_rating;
    TestPlan m_ab;
};

MUSE_TEST(ListeningSessionTest)
#include "ListeningSessionTest.moc"
