// SPDX-License-Identifier: MIT
#include "core/ml/train/FolderLock.h"
#include "tests/app/Musegan.h"
#include "tests/support/RunFiles.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using test::musegan;
using test::Run;
using test::RunFiles;

class RunsCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path run(const char* name) const { return m_folder.filePath(name).toStdString(); }

private Q_SLOTS:
    void initTestCase() {
        const auto now = std::filesystem::file_time_type::clock::now();
        const RunFiles killed{run("killed"), 7, 5}, whole{run("whole"), 20, 20};
        QVERIFY(killed.write() && whole.write());
        std::filesystem::last_write_time(killed.folder / "events.jsonl", now - std::chrono::hours(3));
    }

    void listsTheNewestFirst() {
        const Run listed = musegan({"runs", "list", m_folder.path()});
        QVERIFY2(listed.code == 0, qPrintable(listed.err));
        const QStringList lines = listed.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[1].startsWith("whole") && lines[1].contains("20/20  finished"), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith("killed") && lines[2].contains("7/20   interrupted"), qPrintable(lines[2]));
        QVERIFY2(lines[2].contains("3 h"), qPrintable(lines[2]));
    }

    void labelsAreKept() {
        const QString folder = m_folder.filePath("killed");
        const Run named = musegan(
            {"runs", "label", folder, "--name", "R3, wide", "--note", "too slow", "--tag", "r3", "--tag", "wide"});
        QVERIFY2(named.code == 0, qPrintable(named.err));
        QVERIFY2(named.out.contains("R3, wide") && named.out.contains("r3, wide"), qPrintable(named.out));
        const auto only = [&] {
            const Run listed = musegan({"runs", "list", m_folder.path(), "--json"});
            return QJsonDocument::fromJson(listed.out.toUtf8()).array().last().toObject();
        };
        QCOMPARE(only()["name"].toString(), QStringLiteral("R3, wide"));
        QCOMPARE(only()["note"].toString(), QStringLiteral("too slow"));
        QCOMPARE(only()["settings"].toObject()["steps"].toInt(), 20);
        QCOMPARE(musegan({"runs", "label", folder, "--no-tags", "--name", ""}).code, 0);
        QCOMPARE(only()["name"].toString(), QStringLiteral("killed"));
        QCOMPARE(only()["note"].toString(), QStringLiteral("too slow"));
        QVERIFY(only()["tags"].toArray().isEmpty());
    }

    void aLabelWithoutWordsIsRefused() {
        const Run nothing = musegan({"runs", "label", m_folder.filePath("whole")});
        QCOMPARE(nothing.code, 1);
        QVERIFY2(nothing.err.contains("--name, --note, --tag or --no-tags"), qPrintable(nothing.err));
    }

    /// Where a model is asked for, a run's folder is answered with what lies in it.
    void aRunForAModelIsToldItsCheckpoints() {
        const Run run = musegan({"generate", "--model", m_folder.filePath("whole"), "-o", m_folder.filePath("x.mid")});
        QVERIFY(run.code != 0);
        QVERIFY2(run.err.contains("is a folder; name a model in it, such as ") &&
                     run.err.contains("whole/checkpoints/step-20.safetensors"),
                 qPrintable(run.err));
    }

    void curvesAreATable() {
        const QString table = m_folder.filePath("curves.csv");
        const Run written = musegan({"runs", "curves", m_folder.filePath("killed"), "-o", table});
        QVERIFY2(written.code == 0, qPrintable(written.err));
        QFile file(table);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 8);
        QVERIFY(lines.front().startsWith("step,critic_learning_rate,critic_loss,"));
        QVERIFY2(lines.back().startsWith("7,0,-7,"), lines.back().constData());
        QVERIFY(musegan({"runs", "curves", m_folder.filePath("killed"), "-o", "x.txt"}).err.contains("use .csv"));
    }

    void runsThatCannotBeReadAreNamed() {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath("broken"));
        QFile file(folder.filePath("broken/run.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        const Run listed = musegan({"runs", "list", folder.path()});
        QVERIFY2(listed.err.contains("Left out: ") && listed.err.contains("broken"), qPrintable(listed.err));
    }

    void linesThatCannotBeReadAreCounted() {
        const RunFiles damaged{run("damaged"), 3, 0};
        QVERIFY(damaged.write());
        QFile events(m_folder.filePath("damaged/events.jsonl"));
        QVERIFY(events.open(QIODevice::ReadWrite));
        QByteArray lines = events.readAll();
        lines.replace(lines.indexOf('\n') + 1, 4, "####");
        events.seek(0);
        events.write(lines);
        events.close();
        const Run written =
            musegan({"runs", "curves", m_folder.filePath("damaged"), "-o", m_folder.filePath("damaged.csv")});
        QCOMPARE(written.code, 0);
        QVERIFY2(written.err.contains("1 line of") && written.err.contains("left out"), qPrintable(written.err));
    }

    void tensorBoardsFilesGrowWithTheRun() {
        const RunFiles live{run("live"), 3, 0};
        QVERIFY(live.write());
        const QString board = m_folder.filePath("board");
        const Run written = musegan({"runs", "tensorboard", m_folder.filePath("live"), "-o", board});
        QVERIFY2(written.code == 0 && written.out.contains("3 steps"), qPrintable(written.err + written.out));
        QCOMPARE(QDir(board).entryList({"events.out.tfevents.*"}, QDir::Files).size(), 1);
        const Run within = musegan({"runs", "tensorboard", m_folder.filePath("live"), "-o", m_folder.filePath("live")});
        QVERIFY2(within.code != 0 && within.err.contains("is a run"), qPrintable(within.err));
        // Of one that is trained, until it is not.
        auto lock = FolderLock::take(live.folder);
        QVERIFY(lock.ok());
        QProcess following;
        following.start(QStringLiteral(MUSEGAN_PROGRAM), {"runs", "tensorboard", m_folder.filePath("live"), "-o",
                                                          m_folder.filePath("followed"), "--follow"});
        QTRY_VERIFY_WITH_TIMEOUT(QDir(m_folder.filePath("followed")).exists(), 60000);
        live.append(4, 9);
        QVERIFY(!following.waitForFinished(1500));
        lock = Error{"over"};
        QVERIFY(following.waitForFinished(60000));
        QCOMPARE(following.exitCode(), 0);
        const QByteArray said = following.readAllStandardOutput();
        QVERIFY2(said.contains("9 steps"), said.constData());
    }

    void whatIsNoRunIsSaid() {
        const Run missing = musegan({"runs", "list", m_folder.filePath("nowhere")});
        QCOMPARE(missing.code, 1);
        QVERIFY2(missing.err.contains("no folder of runs"), qPrintable(missing.err));
        QTemporaryDir empty;
        QVERIFY(musegan({"runs", "list", empty.path()}).err.contains("no training runs"));
        QVERIFY(musegan({"runs", "label", empty.path(), "--name", "x"}).err.contains("run.json"));
        QVERIFY(QDir(empty.path()).isEmpty());
    }
};

MUSE_TEST(RunsCommandTest)
#include "RunsCommandTest.moc"
