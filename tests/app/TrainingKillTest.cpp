// SPDX-License-Identifier: MIT
#include "core/base/File.h"
#include "core/base/Safetensors.h"
#include "core/ml/GenerationModel.h"
#include "tests/app/Musegan.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <map>

using namespace muse;
namespace fs = std::filesystem;

namespace {

constexpr int kKills = 20;
constexpr int kCheckpointEvery = 2;
constexpr int kPatience = 600000;
/// Milliseconds: long enough to reach every part of a start, and of a few steps with their checkpoints.
constexpr int kLongestStart = 1500;
constexpr int kLongestAfterProgress = 400;

std::int64_t newestCheckpoint(const fs::path& run) {
    std::int64_t newest = 0;
    std::error_code code;
    for (const auto& entry : fs::directory_iterator(run / "checkpoints", code)) {
        const std::string name = entry.path().filename().string();
        // A half-written file has more after its ending.
        if (name.starts_with("step-") && name.ends_with(".safetensors"))
            newest = std::max<std::int64_t>(newest, std::stoll(name.substr(5)));
    }
    return newest;
}

/// Steps of the whole lines of events.jsonl.
std::vector<std::int64_t> loggedSteps(const fs::path& run) {
    std::vector<std::int64_t> steps;
    const auto text = readText(run / "events.jsonl");
    if (!text) return steps;
    for (const QByteArray& line : QByteArray::fromStdString(*text).split('\n'))
        if (const auto event = QJsonDocument::fromJson(line).object(); event.contains("step"))
            steps.push_back(event["step"].toInteger());
    return steps;
}

/// The first file of the run that does not open as what its name says.
QString brokenFile(const fs::path& run) {
    std::error_code code;
    for (const char* part : {"checkpoints", "samples"})
        for (const auto& entry : fs::directory_iterator(run / part, code)) {
            if (entry.path().extension() != ".safetensors") continue;
            const auto file = SafetensorsFile::open(entry.path());
            const bool whole = file && (part == std::string("samples") || readModelCard(entry.path()).ok());
            if (!whole) return QString::fromStdString(entry.path().string());
        }
    if (const auto about = readText(run / "run.json"))
        if (!QJsonDocument::fromJson(QByteArray::fromStdString(*about)).object().contains("settings"))
            return QStringLiteral("run.json");
    return {};
}

std::map<std::string, std::vector<std::uint8_t>> tensors(const fs::path& path) {
    std::map<std::string, std::vector<std::uint8_t>> result;
    const auto file = SafetensorsFile::open(path);
    if (!file) return result;
    for (const auto& [name, view] : file->tensors())
        result[name].assign(view.bytes.begin(), view.bytes.end());
    return result;
}

} // namespace

/// Kills a real training again and again, as a power cut or an impatient system would.
class TrainingKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::writeTinyDataset(path("tiny.safetensors").toStdString()); }

    void killsLoseNothingBeforeTheLastCheckpoint() {
        const fs::path run = path("killed").toStdString();
        for (int kill = 0; kill < kKills; ++kill) {
            const std::int64_t before = newestCheckpoint(run);
            startAndKill(run, kill % 2 == 1);
            QCOMPARE(brokenFile(run), QString());
            const std::int64_t after = newestCheckpoint(run);
            QVERIFY2(after >= before, "the newest checkpoint was lost");
            if (const auto steps = loggedSteps(run); !steps.empty())
                QVERIFY2(steps.back() <= after + kCheckpointEvery, "steps before the last checkpoint were lost");
        }
        QVERIFY2(newestCheckpoint(run) >= kKills / 2, "the killed training hardly came on");
        endsAsIfNeverKilled(run);
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QStringList begin(const fs::path& run, std::int64_t steps) const {
        return {"train",
                path("tiny.safetensors"),
                "--run",
                QString::fromStdString(run.string()),
                "--steps",
                QString::number(steps),
                "--batch",
                "2",
                "--critic-steps",
                "1",
                "--threads",
                "1",
                "--checkpoint-every",
                QString::number(kCheckpointEvery),
                "--metrics-every",
                "3",
                "--metrics-phrases",
                "2",
                "--samples-every",
                "5"};
    }

    /// Half of the kills come at any moment of the start, half while it trains and saves.
    void startAndKill(const fs::path& run, bool whileTraining) {
        const QString folder = QString::fromStdString(run.string());
        const bool begun = fs::exists(run / "run.json");
        QProcess process;
        process.start(QStringLiteral(MUSEGAN_PROGRAM),
                      begun ? QStringList{"train", "--resume", "--run", folder} : begin(run, 100000));
        QVERIFY(process.waitForStarted());
        const std::int64_t before = newestCheckpoint(run);
        if (whileTraining) QVERIFY(QTest::qWaitFor([&] { return newestCheckpoint(run) > before; }, kPatience));
        const int longest = whileTraining ? kLongestAfterProgress : kLongestStart;
        const bool endedByItself = process.waitForFinished(QRandomGenerator::global()->bounded(longest));
        QVERIFY2(!endedByItself, process.readAllStandardError().constData());
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished(kPatience));
    }

    /// The same weights, and one line a step, as a training that ran in one go.
    void endsAsIfNeverKilled(const fs::path& run) {
        const std::int64_t end = newestCheckpoint(run) + 1;
        const QString folder = QString::fromStdString(run.string());
        const auto rest = test::musegan({"train", "--resume", "--run", folder, "--steps", QString::number(end)});
        QVERIFY2(rest.code == 0, qPrintable(rest.err));
        const fs::path whole = path("whole").toStdString();
        const auto inOneGo = test::musegan(begin(whole, end));
        QVERIFY2(inOneGo.code == 0, qPrintable(inOneGo.err));
        const std::string last = "step-" + std::to_string(end) + ".safetensors";
        const auto killed = tensors(run / "checkpoints" / last);
        QVERIFY(!killed.empty());
        QVERIFY(killed == tensors(whole / "checkpoints" / last));
        QCOMPARE(loggedSteps(run), loggedSteps(whole));
        for (const auto& entry : fs::recursive_directory_iterator(run))
            if (entry.is_regular_file())
                QVERIFY2(entry.path().extension() == ".safetensors" || entry.path().extension() == ".json" ||
                             entry.path().extension() == ".jsonl",
                         entry.path().c_str());
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(TrainingKillTest)
#include "TrainingKillTest.moc"
