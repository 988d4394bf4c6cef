// SPDX-License-Identifier: MIT
#include "core/ml/distributed/RankPlace.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <map>

using namespace muse;

namespace {

using Variables = std::map<std::string, std::string>;

Result<RankPlace> placeIn(const Variables& variables) {
    return rankPlace([&](const std::string& name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    });
}

QString errorIn(const Variables& variables) {
    const auto place = placeIn(variables);
    return place ? QString() : QString::fromStdString(place.error().message);
}

const Variables kTorchrun = {
    {"RANK", "1"}, {"WORLD_SIZE", "4"}, {"MASTER_ADDR", "node7"}, {"MASTER_PORT", "29400"}, {"LOCAL_WORLD_SIZE", "2"}};

Variables with(Variables variables, const std::string& name, const std::string& value) {
    variables[name] = value;
    return variables;
}

Variables without(Variables variables, const std::string& name) {
    variables.erase(name);
    return variables;
}

} // namespace

/// Where a process finds out that it is one of several.
class RankPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aloneWithoutALauncher() {
        QVERIFY(placeIn({})->alone());
        QVERIFY(placeIn({{"MASTER_ADDR", "node7"}, {"LOCAL_RANK", "3"}})->alone());
        QVERIFY(placeIn({{"RANK", "0"}, {"WORLD_SIZE", "1"}})->alone());
    }

    void readsTorchrun() {
        const auto place = placeIn(with(kTorchrun, "TORCHELASTIC_USE_AGENT_STORE", "True"));
        QVERIFY(place.ok());
        QCOMPARE(place->rank, 1);
        QCOMPARE(place->size, 4);
        QCOMPARE(place->onThisMachine, 2);
        QCOMPARE(place->host, std::string("node7"));
        QCOMPARE(place->port, 29400);
        QVERIFY(place->launcherKeepsStore);
        QVERIFY(!placeIn(kTorchrun)->launcherKeepsStore);
        // What is left of an attempt that failed is not taken for the next one's.
        QVERIFY(placeIn(with(kTorchrun, "TORCHELASTIC_RESTART_COUNT", "1"))->attempt != placeIn(kTorchrun)->attempt);
    }

    void readsOpenMpi() {
        const Variables together = {
            {"OMPI_COMM_WORLD_RANK", "2"}, {"OMPI_COMM_WORLD_SIZE", "3"}, {"OMPI_COMM_WORLD_LOCAL_SIZE", "3"}};
        const auto place = placeIn(together);
        QVERIFY(place.ok());
        QCOMPARE(place->rank, 2);
        QCOMPARE(place->size, 3);
        QCOMPARE(place->host, std::string("127.0.0.1"));
        QCOMPARE(place->port, 29500);
        QVERIFY(errorIn(with(together, "OMPI_COMM_WORLD_LOCAL_SIZE", "1")).contains("MASTER_ADDR is not set"));
    }

    void readsSlurm() {
        const Variables step = {{"SLURM_PROCID", "5"},
                                {"SLURM_STEP_NUM_TASKS", "8"},
                                {"SLURM_JOB_ID", "1234567"},
                                {"SLURM_STEP_NODELIST", "gpu[03-06]"},
                                {"SLURM_JOB_NODELIST", "other"}};
        const auto place = placeIn(step);
        QVERIFY(place.ok());
        QCOMPARE(place->rank, 5);
        QCOMPARE(place->size, 8);
        QCOMPARE(place->host, std::string("gpu03"));
        QCOMPARE(place->port, 24567);
        QCOMPARE(placeIn(with(step, "MASTER_ADDR", "10.0.0.1"))->host, std::string("10.0.0.1"));
        QCOMPARE(placeIn(without(step, "SLURM_STEP_NODELIST"))->host, std::string("other"));
        // The script that sbatch runs is no task of a step, though Slurm gives it a rank.
        QVERIFY(placeIn(without(step, "SLURM_STEP_NUM_TASKS"))->alone());
    }

    /// torchrun is often started by srun or mpirun.
    void theInnermostLauncherWins() {
        auto both = kTorchrun;
        both.insert({{"SLURM_PROCID", "0"}, {"SLURM_STEP_NUM_TASKS", "2"}, {"OMPI_COMM_WORLD_RANK", "0"}});
        QCOMPARE(placeIn(both)->rank, 1);
        QCOMPARE(placeIn(both)->size, 4);
    }

    void namesWhatIsWrong_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* value, const char* sentence) {
            QTest::addRow("%s=%s", name, value) << name << value << sentence;
        };
        row("RANK", "4", "RANK is 4, but WORLD_SIZE is 4; ranks are counted from 0 to one less.");
        row("RANK", "-1", "RANK is '-1'; it must be a whole number from 0 to 4095.");
        row("RANK", "one", "RANK is 'one'; it must be a whole number from 0 to 4095.");
        row("RANK", "1.5", "RANK is '1.5'; it must be a whole number from 0 to 4095.");
        row("RANK", "", "RANK is ''; it must be a whole number from 0 to 4095.");
        row("WORLD_SIZE", "0", "WORLD_SIZE is '0'; it must be a whole number from 1 to 4096.");
        row("WORLD_SIZE", "99999999999", "WORLD_SIZE is '99999999999'; it must be a whole number from 1 to 4096.");
        row("MASTER_PORT", "70000", "MASTER_PORT is '70000'; it must be a whole number from 1 to 65535.");
        row("MASTER_ADDR", "",
            "MASTER_ADDR is not set; set it to the address of the machine of rank 0, as the others "
            "see it.");
        row("LOCAL_WORLD_SIZE", "5", "LOCAL_WORLD_SIZE is '5'; it must be a whole number from 1 to 4.");
    }

    void namesWhatIsWrong() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QTEST(errorIn(with(kTorchrun, name.toStdString(), value.toStdString())), "sentence");
    }

    void namesWhatIsMissing() {
        for (const char* name : {"RANK", "WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT"}) {
            const QString sentence = errorIn(without(kTorchrun, name));
            QVERIFY2(sentence.startsWith(QString(name) + " is not set"), qPrintable(sentence));
        }
    }

    void findsTheFirstHost() {
        QCOMPARE(firstHost("node"), std::string("node"));
        QCOMPARE(firstHost("a1,b[2-3]"), std::string("a1"));
        QCOMPARE(firstHost("node[003-007,9],other"), std::string("node003"));
        QCOMPARE(firstHost("node[12]"), std::string("node12"));
        QCOMPARE(firstHost("broken["), std::string("broken"));
    }
};

MUSE_TEST(RankPlaceTest)
#include "RankPlaceTest.moc"
