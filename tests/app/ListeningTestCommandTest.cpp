// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/listening/Presentation.h"
#include "core/listening/answers/Answers.h"
#include "tests/app/Musegan.h"
#include "tests/core/engine/EngineTools.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using namespace muse::test;
namespace fs = std::filesystem;

/// `musegan listening-test`: from shipped models to the paper's table.
class ListeningTestCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const auto font = smallSoundFont();
        if (!font) QSKIP("No soundfont is installed: apt install timgm6mb-soundfont.");
        QVERIFY(m_folder.isValid());
        m_font = QString::fromStdString(font->string());
        writeTinyDataset(file("data.safetensors"), 12, 3);
        const Run run = make("test", {"--model", "jamming", "composer", "hybrid", "--title", "Three models"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY(run.out.contains("A test of 5 trials"));
        QVERIFY(run.out.contains("for-listeners/index.html"));
        m_key = *readTestKey(file("test/key.json"));
    }

    void theKeyNamesWhatWasCompared() {
        QStringList names;
        for (const Subject& subject : m_key.subjects)
            names << QString::fromStdString(subject.name);
        QCOMPARE(names.size(), 5);
        QCOMPARE(names.mid(3), (QStringList{"real", "mixed"}));
        QVERIFY(QFile::exists(path("test/for-listeners/index.html")));
        QCOMPARE(QDir(path("test/for-listeners/clips")).entryList({"*.flac"}).size(), 6);
    }

    void answersBecomeTheTable() {
        for (int i = 0; i < 6; ++i)
            answer("test/answers", QString("listener-%1").arg(i), i % 2 == 0, 4);
        answer("test/answers", "asleep", false, 1);
        QVERIFY(replaceFile(file("test/answers/damaged.json"), "{"));
        const QStringList outputs = {path("t.md"), path("t.tex"), path("t.csv")};
        const Run run =
            musegan(QStringList{"listening-test", "read", path("test"), "--raw", path("raw.csv"), "-o"} + outputs);
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY(run.out.contains("6 listeners count, 3 of them pros."));
        QVERIFY(run.out.contains("asleep"));
        QVERIFY(run.out.contains("from scratch"));
        QVERIFY(run.err.contains("Left out: ") && run.err.contains("damaged.json"));
        for (const QString& output : outputs)
            QVERIFY2(QFileInfo(output).size() > 200, qPrintable(output));
        QCOMPARE(readText(file("raw.csv"))->find("listener,group"), 0u);
        QCOMPARE(std::ranges::count(*readText(file("raw.csv")), '\n'), 1 + 7 * 5);

        const Run all = musegan({"listening-test", "read", path("test/answers"), "--key", path("test/key.json"),
                                 "--all", "--format", "csv"});
        QCOMPARE(all.code, 0);
        QVERIFY(all.out.contains("rating,from scratch,all,7,"));
        // The same draws, the same intervals.
        QCOMPARE(musegan({"listening-test", "read", path("test"), "--all", "--format", "csv"}).out, all.out);
        QVERIFY(musegan({"listening-test", "read", path("test"), "--all", "--format", "csv", "--seed", "2"}).out !=
                all.out);
    }

    void whatIsWrongIsSaid_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        const QStringList data = {"--data", "data.safetensors"};
        const QStringList model = {"--model", "jamming"};
        QTest::newRow("folder") << QStringList{"make", "-o", "test"} + data + model << "is there already";
        QTest::newRow("dataset") << QStringList{"make", "-o", "new", "--data", "none.safetensors"} + model
                                 << "none.safetensors";
        QTest::newRow("model") << QStringList{"make", "-o", "new", "--model", "nobody"} + data << "nobody";
        QTest::newRow("ab of one") << QStringList{"make", "-o", "new", "--kind", "ab"} + data + model << "two models";
        QTest::newRow("from scratch") << QStringList{"make", "-o", "new", "--given", "bass"} + data + model
                                      << "generates from scratch";
        QTest::newRow("other given") << QStringList{"make",  "-o",      "new",          "--given",
                                                    "drums", "--model", "composer-bass"} +
                                            data
                                     << "accompanies the Bass track, not drums";
        QTest::newRow("too long") << QStringList{"make", "-o", "new", "--phrases", "50"} + data + model
                                  << "has too few phrases";
        QTest::newRow("no key") << QStringList{"read", "data.safetensors"} << "--key";
        QTest::newRow("no answers") << QStringList{"read", "nowhere", "--key", "test/key.json"} << "nowhere";
        QTest::newRow("wrong key") << QStringList{"read", "test", "--key", "test/for-listeners/test.json"}
                                   << "is no key of a listening test";
        QTest::newRow("ending") << QStringList{"read", "test", "-o", "table.doc"} << ".tex";
        QTest::newRow("over the key") << QStringList{"read", "test", "-o", "test/key.json"} << ".tex";
    }

    void whatIsWrongIsSaid() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        for (QString& argument : arguments)
            for (const char* name : {"data.safetensors", "none.safetensors", "test", "new", "nowhere", "test/key.json",
                                     "test/for-listeners/test.json", "table.doc"})
                if (argument == name) {
                    argument = path(name);
                    break;
                }
        const Run run = musegan(QStringList{"listening-test"} + arguments);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(words), qPrintable(run.err));
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(!QFile::exists(path("new")));
    }

    void aTestOfPreferenceIsReadToo() {
        const Run run = make(
            "ab", {"--kind", "ab", "--given", "bass", "--model", "composer-bass", "--model", path("bass.safetensors")});
        QVERIFY2(run.code == 1 && run.err.contains("bass.safetensors"), qPrintable(run.err));
        QVERIFY(make("ab", {"--kind", "ab", "--model", "jamming", "composer"}).code == 0);
        m_key = *readTestKey(file("ab/key.json"));
        answer("ab/answers", "one", true, 0);
        const Run read = musegan({"listening-test", "read", path("ab"), "--format", "latex"});
        QVERIFY2(read.code == 0, qPrintable(read.err));
        QVERIFY(read.out.contains("first preferred"));
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    fs::path file(const char* name) const { return path(name).toStdString(); }

    Run make(const char* name, const QStringList& more) {
        return musegan(QStringList{"listening-test", "make", "--data", path("data.safetensors"), "--clips", "1",
                                   "--phrases", "1", "--tempo", "400", "--soundfont", m_font, "-o", path(name)} +
                       more);
    }

    /// A listener who rates real music as asked, mixed tracks 1, and models by chance; prefers real music.
    void answer(const char* folder, const QString& listener, bool pro, int real) {
        ListenerAnswers answers;
        answers.test = m_key.test;
        answers.kind = m_key.kind;
        answers.listener = listener.toStdString();
        answers.player = "browser";
        answers.started = "2026-01-01T10:00:00Z";
        answers.finished = "2026-01-01T10:20:00Z";
        answers.background = {pro ? 3 : 0, pro ? 2 : 0, 0, 0};
        std::size_t chance = listener.size() + static_cast<std::size_t>(listener.back().unicode());
        for (const Trial& trial : m_key.trials) {
            Answer answer{trial.id, trial.clips, std::vector<int>(trial.clips.size(), 1), {}, "", 30};
            const SubjectKind kind = subjectOf(m_key, trial.clips.front()).kind;
            if (m_key.kind == TestKind::Ab)
                answer.preferred = trial.clips[kind == SubjectKind::Mixed ? 1 : 0];
            else
                for (int& rating : answer.ratings)
                    rating = kind == SubjectKind::Real    ? real
                             : kind == SubjectKind::Mixed ? 1
                                                          : static_cast<int>(1 + (chance = chance * 31 + 7) % 5);
            answers.answers.push_back(answer);
        }
        QVERIFY(replaceFile(path(folder).toStdString() + "/" + answersFileName(answers), toText(answers)));
    }

    QTemporaryDir m_folder;
    QString m_font;
    TestKey m_key;
};

MUSE_TEST(ListeningTestCommandTest)
#include "ListeningTestCommandTest.moc"
