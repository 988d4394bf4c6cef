// SPDX-License-Identifier: MIT
// Where people write 0,5 a run is written and read as anywhere else.
#include "core/ml/TrainingSession.h"
#include "core/ml/runs/RunSummary.h"
#include "core/ml/runs/StepFiles.h"
#include "tests/core/ml/train/TrainingFolder.h"
#include "tests/support/TestProgram.h"

#include <QProcess>
#include <QtTest>

#include <clocale>
#include <cstdlib>
#include <locale>

using namespace muse;
using namespace muse::test;

namespace {

struct Comma : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

} // namespace

class CommaLocaleTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_locales;

    /// Of C; few machines have one, most can make one.
    bool speakGerman() {
        for (const char* name : {"de_DE.UTF-8", "de_DE.utf8"})
            if (std::setlocale(LC_ALL, name)) return true;
        QProcess::execute("localedef", {"-i", "de_DE", "-f", "UTF-8", m_locales.filePath("de_DE.UTF-8")});
        ::setenv("LOCPATH", m_locales.path().toUtf8().constData(), 1);
        return std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
    }

private Q_SLOTS:
    void init() { std::locale::global(std::locale(std::locale::classic(), new Comma)); }
    void cleanup() {
        std::locale::global(std::locale::classic());
        ::unsetenv("LOCPATH");
        std::setlocale(LC_ALL, "C");
    }

    void aRunGoesOnAsItWas_data() {
        QTest::addColumn<bool>("inC");
        QTest::newRow("C++") << false;
        QTest::newRow("C") << true;
    }
    void aRunGoesOnAsItWas() {
        QFETCH(bool, inC);
        if (inC && !speakGerman()) QSKIP("absent: a locale of C with a decimal comma, and localedef to make one");
        if (inC) QCOMPARE(std::strtod("0,5", nullptr), 0.5);
        const TrainingFolder folder;
        auto wanted = folder.settings("run", 4);
        wanted.metricsEvery = 1;
        wanted.learningRate = 0.00025;
        double least = 1e9;
        {
            TrainingSession session(wanted);
            QTRY_COMPARE_WITH_TIMEOUT(session.state(), TrainingState::Finished, kTrainingTimeout);
            for (const TrainingReport& report : session.drain())
                least = std::min(least, report.deviation.value_or(least));
        }
        QVERIFY(least < 1e9);
        QCOMPARE(runSummary(wanted.runFolder)->settings.learningRate, 0.00025);
        QVERIFY(readText(wanted.runFolder / "run.json")->find("0.00025") != std::string::npos);
        const auto best = bestCheckpoint(wanted.runFolder);
        QVERIFY(best);
        QCOMPARE(best->deviation, least);
        for (const QJsonObject& line : eventsOf(wanted.runFolder))
            QVERIFY(line["critic_loss"].isDouble());
        // Had the best been read wrongly, a worse evaluation would take its place.
        wanted.resume = true;
        wanted.generatorSteps = 7;
        TrainingSession more(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(more.state(), TrainingState::Finished, kTrainingTimeout);
        for (const TrainingReport& report : more.drain()) {
            QCOMPARE(report.best, *report.deviation < least);
            least = std::min(least, *report.deviation);
        }
    }
};

MUSE_TEST(CommaLocaleTest)
#include "CommaLocaleTest.moc"
