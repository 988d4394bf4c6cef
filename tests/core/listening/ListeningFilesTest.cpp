// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/listening/answers/AnswerFiles.h"
#include "tests/core/listening/ListeningFixture.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace muse;
using namespace muse::test;
using nlohmann::json;
namespace fs = std::filesystem;

/// Files that people pass around: written, read back, and damaged in every way.
class ListeningFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        const PhraseDataset dataset = threeSongs(path(""));
        TestSettings settings;
        settings.title = "Quotes \" and <tags>, and Ümläute";
        settings.clipsPerModel = 2;
        auto rating = planTest(toyModels({"one", "three"}), dataset, settings);
        settings.kind = TestKind::Ab;
        auto ab = planTest(toyModels({"one", "three"}, Family::Bass), dataset, settings);
        QVERIFY(rating && ab);
        m_rating = std::move(*rating);
        m_ab = std::move(*ab);
    }

    void testsAndKeysComeBackAsTheyWere() {
        for (const TestPlan* plan : {&m_rating, &m_ab}) {
            QVERIFY(replaceFile(path("test.json"), toText(plan->test)));
            const auto test = readListeningTest(path("test.json"));
            QVERIFY2(test.ok(), test ? "" : test.error().message.c_str());
            QCOMPARE(*test, plan->test);
            QVERIFY(replaceFile(path("key.json"), toText(plan->key)));
            const auto key = readTestKey(path("key.json"));
            QVERIFY2(key.ok(), key ? "" : key.error().message.c_str());
            QVERIFY(*key == plan->key);
        }
    }

    void answersComeBackAsTheyWere() {
        ListenerAnswers rated = ratings("aa");
        rated.comment = "\"Nice\",\nbut loud. 你好";
        rated.file = path("a.json");
        QVERIFY(replaceFile(rated.file, toText(rated)));
        const auto reread = readAnswers(rated.file);
        QVERIFY2(reread.ok(), reread ? "" : reread.error().message.c_str());
        QVERIFY(*reread == rated);
        QVERIFY(checkAnswers(*reread, m_rating.key));
        QVERIFY(!checkAnswers(*reread, m_ab.key));
        ListenerAnswers preferred = preferences("bb");
        preferred.file = path("b.json");
        QVERIFY(replaceFile(preferred.file, toText(preferred)));
        const auto read = readAnswers(preferred.file);
        QVERIFY(read && *read == preferred && checkAnswers(*read, m_ab.key));
    }

    /// What listeners get names neither models nor anchors.
    void listenersAreNotToldWhoseClipsAre() {
        const std::string text = toText(m_rating.test);
        for (const char* secret : {"one", "three", "real", "mixed", "seed"})
            QVERIFY2(text.find(std::string("\"") + secret) == std::string::npos, secret);
        // Nor does their order: sorted by ids that are drawn.
        QVERIFY(std::ranges::is_sorted(m_rating.test.trials, {}, &Trial::id));
        QVERIFY(std::ranges::is_sorted(m_rating.test.clips, {}, &Clip::id));
    }

    /// Every value of a good file replaced by every kind of nonsense, and every one taken away: an Error that names the
    /// file, or a file that still makes sense; never a crash.
    void nonsenseIsRefused_data() {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<int>("kind");
        QTest::newRow("test") << QByteArray::fromStdString(toText(m_rating.test)) << 0;
        QTest::newRow("key") << QByteArray::fromStdString(toText(m_ab.key)) << 1;
        QTest::newRow("ratings") << QByteArray::fromStdString(toText(ratings("aa"))) << 2;
        QTest::newRow("preferences") << QByteArray::fromStdString(toText(preferences("aa"))) << 2;
    }

    void nonsenseIsRefused() {
        QFETCH(QByteArray, good);
        QFETCH(int, kind);
        const json whole = json::parse(good.toStdString());
        const json flat = whole.flatten();
        const std::vector<json> nonsense = {nullptr,   -1,   1e300,         2.5,           "x",
                                            "../../x", true, json::array(), json::object()};
        int refused = 0;
        for (const auto& [pointer, value] : flat.items())
            for (const json& other : nonsense) {
                json damaged = whole;
                damaged[json::json_pointer(pointer)] = other;
                refused += !reads(damaged.dump(), kind);
            }
        QVERIFY(refused > static_cast<int>(flat.size()));
        for (const auto& [name, value] : whole.items()) {
            json damaged = whole;
            damaged.erase(name);
            const bool needless = name == "questions" || name == "criteria"; // what a page shows of its own
            QCOMPARE(reads(damaged.dump(), kind), needless);
        }
        for (qsizetype length = 0; length < good.size() - 2; length += 7)
            QVERIFY(!reads(good.first(length).toStdString(), kind));
        QVERIFY(!reads(std::string(100000, '['), kind));
        QVERIFY(!reads(std::string("\0\xff\xfe", 3), kind));
    }

    void aTestStaysInItsFolder() {
        for (const char* file : {"/etc/passwd", "../key.json", "clips/../../x.flac", ""}) {
            ListeningTest test = m_rating.test;
            test.clips.front().file = file;
            QVERIFY2(!reads(toText(test), 0), file);
        }
    }

    void whatDoesNotCountIsNamedOnce() {
        const fs::path folder = path("answers");
        fs::create_directories(folder);
        const auto put = [&](const char* name, const std::string& text) { QVERIFY(replaceFile(folder / name, text)); };
        ListenerAnswers early = ratings("twice");
        early.finished = "2026-01-01T09:00:00.000Z";
        put("1-early.json", toText(early));
        put("2-late.json", toText(ratings("twice")));
        put("3-good.json", toText(ratings("good")));
        put("4-foreign.json", toText(preferences("foreign")));
        put("5-damaged.json", "{");
        put("6-other.json", "{\"format\": \"something else\"}");
        ListenerAnswers half = ratings("half");
        half.answers.pop_back();
        put("7-half.json", toText(half));
        ListenerAnswers unheard = ratings("unheard");
        unheard.answers.front().plays = {0};
        put("8-unheard.json", toText(unheard));
        ListenerAnswers doubled = ratings("doubled");
        doubled.answers.back() = doubled.answers.front();
        put("9-doubled.json", toText(doubled));
        put("notes.txt", "not asked for");

        const fs::path missing = path("missing.json");
        const CollectedAnswers collected = collectAnswers(std::vector{folder, missing}, m_rating.key);
        QCOMPARE(collected.listeners.size(), 2u);
        QCOMPARE(collected.listeners[0].listener, std::string("good"));
        QCOMPARE(collected.listeners[1].file, folder / "2-late.json");
        QCOMPARE(collected.leftOut.size(), 8u);
        for (const char* name :
             {"1-early", "4-foreign", "5-damaged", "6-other", "7-half", "8-unheard", "9-doubled", "missing"}) {
            const auto names = [&](const Error& error) { return error.message.find(name) != std::string::npos; };
            QVERIFY2(std::ranges::count_if(collected.leftOut, names) == 1, name);
        }
    }

    void backgroundTellsProsFromOthers() {
        QVERIFY(!isPro(kNoMusician));
        QVERIFY(isPro(kMusician));
        QVERIFY(isPro({0, 0, 0, 1}));
        QVERIFY(!isPro({3, 1, 1, 0}));
        QVERIFY(!isPro({1, 2, 2, 0}));
        for (const BackgroundQuestion& question : kBackgroundQuestions) {
            QVERIFY(optionsOf(question) >= 2);
            QVERIFY(std::is_sorted(question.points.begin(),
                                   question.points.begin() + static_cast<std::ptrdiff_t>(optionsOf(question))));
        }
    }

private:
    fs::path path(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    ListenerAnswers ratings(const char* listener) const {
        return answersTo(m_rating.key, listener, kMusician, [](Answer& answer) { answer.ratings = {1, 2, 3, 4, 5}; });
    }
    ListenerAnswers preferences(const char* listener) const {
        return answersTo(m_ab.key, listener, kNoMusician,
                         [](Answer& answer) { answer.preferred = answer.clips.back(); });
    }

    /// Whether such a file reads; a refusal names the file.
    bool reads(const std::string& text, int kind) const {
        const fs::path file = path("tried.json");
        std::ofstream(file, std::ios::binary) << text; // thousands of times, and so without waiting for the disk
        const auto said = [&](const auto& result) {
            if (!result.ok() && result.error().message.find("tried.json") == std::string::npos)
                qFatal("%s", result.error().message.c_str());
            return result.ok();
        };
        if (kind == 0) return said(readListeningTest(file));
        if (kind == 1) return said(readTestKey(file));
        return said(readAnswers(file));
    }

    QTemporaryDir m_folder;
    TestPlan m_rating;
    TestPlan m_ab;
};

MUSE_TEST(ListeningFilesTest)
#include "ListeningFilesTest.moc"
