// SPDX-License-Identifier: MIT
#include "tests/app/Musegan.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using test::musegan;
using test::Run;

/// `musegan sweep`: which runs a plan asks for, and that they are trained once.
class SweepCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::writeTinyDataset(path("tiny.safetensors").toStdString()); }

    void aGridIsEveryCombination() {
        const auto runs = table(R"({"grid": {"loss": ["r3", "r1"], "seed": [1, 2, 3]}})");
        QCOMPARE(runs.size(), 6);
        QStringList names;
        for (const auto& run : runs) {
            names << QDir(run.toObject()["run"].toString()).dirName();
            QCOMPARE(run.toObject()["state"].toString(), QString("not begun"));
        }
        QCOMPARE(names, (QStringList{"00001-loss=r3-seed=1", "00002-loss=r3-seed=2", "00003-loss=r3-seed=3",
                                     "00004-loss=r1-seed=1", "00005-loss=r1-seed=2", "00006-loss=r1-seed=3"}));
    }

    /// A plan that grows by some values finds the runs that it has again.
    void namesDoNotDependOnHowManyThereAre() {
        const auto few = table(R"({"grid": {"seed": [1, 2, 3]}})");
        const auto many = table(R"({"grid": {"seed": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}})");
        QCOMPARE(many.size(), 11);
        for (int i = 0; i < few.size(); ++i)
            QCOMPARE(few[i].toObject()["run"].toString(), many[i].toObject()["run"].toString());
    }

    void aListIsCombinedWithTheGrid() {
        const auto runs = table(R"({"settings": {"batch": 8}, "grid": {"seed": [1, 2]},
            "list": [{"loss": "r3", "penalty_weight": 1}, {"loss": "hinge"}, {}]})");
        QCOMPARE(runs.size(), 6);
        QCOMPARE(runs[0].toObject()["varied"].toObject()["penalty_weight"].toInt(), 1);
        QCOMPARE(runs[3].toObject()["varied"].toObject()["loss"].toString(), QString("hinge"));
        QVERIFY(!runs[5].toObject()["varied"].toObject().contains("loss"));
    }

    void whatIsWrongIsNamed_data() {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no JSON") << "{"
                                 << "it is no JSON object";
        QTest::newRow("no object") << "[1]"
                                   << "it is no JSON object";
        QTest::newRow("nothing varies") << R"({"settings": {}})"
                                        << "there is nothing to vary";
        QTest::newRow("unknown part") << R"({"gird": {}})"
                                      << "'gird' is no part of a sweep";
        QTest::newRow("no list") << R"({"list": {}})"
                                 << "'list' must be a list of objects";
        QTest::newRow("list of numbers") << R"({"list": [1]})"
                                         << "'list' must be a list of objects";
        QTest::newRow("grid of numbers") << R"({"grid": {"seed": 1}})"
                                         << "'seed' of the grid must be a list of values";
        QTest::newRow("in list and grid") << R"({"list": [{}, {"seed": 7}], "grid": {"seed": [1, 2]}})"
                                          << "'seed' is in \"list\" and in \"grid\"";
        QTest::newRow("list of nothing") << R"({"list": []})"
                                         << "'list' is empty";
        QTest::newRow("grid of nothing") << R"({"list": [{}], "grid": {}})"
                                         << "'grid' is empty";
        QTest::newRow("empty list") << R"({"grid": {"seed": []}})"
                                    << "'seed' of the grid must be a list of values";
        QTest::newRow("unknown setting") << R"({"grid": {"sede": [1]}})"
                                         << "'sede' is no setting; did you mean 'seed'?";
        QTest::newRow("wrong value") << R"({"grid": {"batch": [4, "many"]}})"
                                     << "'batch' is \"many\"";
        QTest::newRow("dataset varies") << R"({"grid": {"dataset": ["a"]}})"
                                        << "'dataset' varies";
        QTest::newRow("run varies") << R"({"list": [{"run": "x"}]})"
                                    << "'run' varies";
        QTest::newRow("a model that is not there") << R"({"list": [{"from": "nobody"}]})"
                                                   << "called 'nobody'";
        QTest::newRow("settings that do not fit") << R"({"list": [{"rate_schedule": "linear", "decay_from": 20000}]})"
                                                  << "'decay_from' is 20000";
        QString many = R"({"grid": {)";
        for (const char* key : {"seed", "batch", "critic_steps"}) {
            QStringList values;
            for (int i = 2; i < 102; ++i)
                values << QString::number(i);
            many += QString(R"(%1"%2": [%3])").arg(key == std::string("seed") ? "" : ", ", key, values.join(','));
        }
        QStringList settings;
        for (int i = 0; i < 10001; ++i)
            settings << "{}";
        QTest::newRow("too many in the list")
            << QString(R"({"list": [%1]})").arg(settings.join(',')) << "it asks for more than 10000 runs";
        QTest::newRow("too many") << many + "}}"
                                  << "it asks for more than 10000 runs";
    }

    void whatIsWrongIsNamed() {
        QFETCH(QString, plan);
        QFETCH(QString, sentence);
        const Run run = sweep(plan, "wrong", {"--table"});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(sentence), qPrintable(run.err));
        QVERIFY2(run.err.contains("plan.json"), qPrintable(run.err));
        QVERIFY(!QDir(path("wrong")).exists());
    }

    /// Started again, only what is not finished is trained.
    void trainsWhatIsNotFinished() {
        const QString plan = R"({"settings": {"batch": 2, "critic_steps": 1, "threads": 1, "metrics_phrases": 2,
            "steps": 2}, "grid": {"seed": [1, 2]}})";
        const Run one = sweep(plan, "trained", {"--only", "2"});
        QVERIFY2(one.code == 0, qPrintable(one.err));
        QCOMPARE(one.out.count("Finished."), 1);
        const auto begun = rows(one.out);
        QCOMPARE(begun.size(), 2);
        QVERIFY2(begun[0].startsWith("2") && begun[0].contains("finished   2/2"), qPrintable(begun[0]));
        QVERIFY2(begun[1].startsWith("1") && begun[1].contains("not begun  0/2"), qPrintable(begun[1]));
        const Run rest = sweep(plan, "trained");
        QVERIFY2(rest.code == 0, qPrintable(rest.err));
        QCOMPARE(rest.out.count("Finished."), 1);
        QVERIFY(rest.out.contains("00001-seed=1"));
        QCOMPARE(rows(rest.out).size(), 2);
        QVERIFY(!rest.out.contains("not begun"));
        // A longer sweep goes on from there.
        QString longer = plan;
        longer.replace("\"steps\": 2", "\"steps\": 3");
        const Run more = sweep(longer, "trained", {}, {{"SLURM_ARRAY_TASK_ID", "1"}});
        QVERIFY2(more.code == 0, qPrintable(more.err));
        QCOMPARE(more.out.count("Finished."), 1);
        QVERIFY(QFile::exists(path("trained/00001-seed=1/checkpoints/step-3.safetensors")));
        QVERIFY(!QFile::exists(path("trained/00002-seed=2/checkpoints/step-3.safetensors")));
    }

    void beginsFromAnInstalledModelByItsName() {
        QCOMPARE(table(R"({"settings": {"from": "composer"}, "grid": {"seed": [1]}})").size(), 1);
    }

    /// A run that has begun does not need the model that it began from.
    void aModelMayGoOnceItsRunHasBegun() {
        const QString plan = R"({"settings": {"from": "gone.safetensors"}, "grid": {"seed": [1]}})";
        QCOMPARE(sweep(plan, "old", {"--table"}).code, 1);
        const QString run = path("old/00001-seed=1");
        QVERIFY(QDir().mkpath(run));
        QFile about(run + "/run.json");
        QVERIFY(about.open(QIODevice::WriteOnly) && about.write("{\"settings\": {}}") > 0);
        about.close();
        const Run again = sweep(plan, "old", {"--table"});
        QVERIFY2(again.code == 0, qPrintable(again.err));
    }

    void anArrayThatDoesNotFitIsNamed() {
        for (const char* task : {"0", "3", "-1", "one"}) {
            const Run run = sweep(R"({"grid": {"seed": [1, 2]}})", "array", {}, {{"SLURM_ARRAY_TASK_ID", task}});
            QCOMPARE(run.code, 1);
            QVERIFY2(run.err.contains("start it with sbatch --array=1-2"), qPrintable(run.err));
        }
    }

    void severalProcessesAreRefused() {
        const Run run = sweep(R"({"grid": {"seed": [1]}})", "ranks", {},
                              {{"RANK", "0"}, {"WORLD_SIZE", "2"}, {"MASTER_ADDR", "h"}, {"MASTER_PORT", "1"}});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("Slurm array"), qPrintable(run.err));
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    Run sweep(const QString& plan, const QString& runs, const QStringList& more = {},
              const QMap<QString, QString>& environment = {}) const {
        QFile file(path("plan.json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(plan.toUtf8()) < 0) qFatal("could not write");
        file.close();
        return musegan(
            QStringList{"sweep", path("plan.json"), "--dataset", path("tiny.safetensors"), "--runs", path(runs)} + more,
            240000, environment);
    }

    QJsonArray table(const QString& plan) const {
        const Run run = sweep(plan, "table", {"--table", "--json"});
        if (run.code != 0) qWarning("%s", qPrintable(run.err));
        return QJsonDocument::fromJson(run.out.toUtf8()).array();
    }

    /// The lines of the table under its headings.
    static QStringList rows(const QString& out) {
        const QStringList lines = out.trimmed().split('\n');
        for (int i = 0; i < lines.size(); ++i)
            if (lines[i].startsWith("Run ")) return lines.mid(i + 1);
        return {};
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(SweepCommandTest)
#include "SweepCommandTest.moc"
