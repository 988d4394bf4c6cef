// SPDX-License-Identifier: MIT
#include "tests/app/Musegan.h"
#include "tests/support/SharedData.h"
#include "tests/support/Slowdown.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse::test;

namespace {

/// The command line as a server's, whose card is this machine's processor; what takes long is cut short.
constexpr const char* kMusegan = R"(#!/bin/bash
if [[ $1 == doctor && $* == *cuda* ]]; then
  echo '{"report": ["critic forward: ok"], "steps": []}'
  exit
fi
if [[ $1 == doctor ]]; then echo 'Processor: some'; exit; fi
words=()
for word in "$@"; do
  case $word in cuda) word=cpu ;; paper) word=quick ;; esac
  words+=("$word")
done
if [[ $1 == evaluate ]]; then words+=(--bars 16); fi
exec ')" MUSEGAN_PROGRAM R"(' "${words[@]}"
)";

} // namespace

/// packaging/gpu in a folder of its own, with build tools and a LibTorch that only look like it.
class GpuScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QDir().mkpath(path("packaging"));
        QVERIFY(QFile::copy(QString::fromStdString(sourcePath("packaging/gpu").string()), path("packaging/gpu")));
        write("tests/bench/peers/train_step.py", "raise SystemExit('no PyTorch here')\n", false);
        write("build/cuda/app/musegan", kMusegan, true);
        write("torch/lib/libtorch_cuda.so", "", false);
        for (const char* tool : {"cmake", "ninja", "nvcc"})
            write(QString("tools/") + tool, "#!/bin/sh\n", true);
        writeTinyDataset(path("tiny.safetensors").toStdString());
    }

    void saysWhatItTakes() {
        const Run help = gpu({"--help"});
        QCOMPARE(help.code, 0);
        for (const char* option : {"--data", "--minutes", "--out", "--torch", "--batch", "--build-only", "--prepare"})
            QVERIFY2(help.out.contains(option), option);
        QCOMPARE(gpu({"--card", "big"}).code, 2);
        QCOMPARE(gpu({"--minutes", "many"}).code, 2);
        QCOMPARE(gpu({"--minutes"}).code, 2);
    }

    void saysWhatIsMissing() {
        const Run data = gpu({"--data", "nowhere.safetensors"});
        QCOMPARE(data.code, 1);
        QVERIFY(data.err.contains("nowhere.safetensors"));
        const Run torch = gpu({"--torch", path("tools"), "--out", path("none")});
        QCOMPARE(torch.code, 1);
        QVERIFY(torch.err.contains("libtorch_cuda.so"));
    }

    void packsWhatABareServerLacks() {
        const Run run = gpu({"--prepare", "--data", path("tiny.safetensors")});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        for (const char* header : {"fmt/format.h", "spdlog/logger.h", "nlohmann/json.hpp", "CLI/CLI.hpp", "Eigen/Core"})
            QVERIFY2(QFile::exists(path(".gpu/include/") + header), header);
        QVERIFY(QFileInfo(path(".gpu/data.safetensors.xz")).size() < QFileInfo(path("tiny.safetensors")).size() / 4);
    }

    /// What was packed is unpacked, trained on, and comes back as one folder, though one part of it failed.
    void gathersWhatATrainingGives() {
        QVERIFY(gpu({"--prepare", "--data", path("tiny.safetensors")}).code == 0);
        const Run run = gpu({"--torch", path("torch"), "--minutes", "5", "--batch", "2", "--out", path("result"), "--",
                             "--steps", "2", "--metrics-phrases", "8"});
        QVERIFY2(run.err.contains("Eager PyTorch could not be timed."), qPrintable(run.out + run.err));
        QVERIFY2(run.err.contains("no PyTorch here"), qPrintable(run.err));
        QCOMPARE(run.code, 1);
        QCOMPARE(text("result/doctor.txt"), QString("Processor: some\ncritic forward: ok\n"));
        QCOMPARE(text("result/events.jsonl").count("\"step\":"), 2);
        QVERIFY(text("result/run.json").contains("\"metrics_phrases\": 8"));
        QVERIFY(text("result/evaluation.txt").contains("Trained on a GPU"));
        const Run info = musegan({"model", "info", path("result/weights.safetensors")});
        QVERIFY2(info.out.contains("composer model, compact width, from scratch, 2 generator updates"),
                 qPrintable(info.out));
        QVERIFY(text("build/gpu/data.safetensors") == text("tiny.safetensors"));
    }

    void tellsOfAFailedBuild() {
        write("tools/ninja", "#!/bin/sh\necho 'main.cpp: error: no such thing'; exit 1\n", true);
        const Run run = gpu({"--torch", path("torch"), "--build-only", "--out", path("failed")});
        QCOMPARE(run.code, 1);
        QVERIFY(run.err.contains("no such thing"));
        QVERIFY(run.err.contains("build.log"));
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString text(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
    }

    void write(const QString& name, const QString& content, bool program) const {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
        if (program) file.setPermissions(file.permissions() | QFile::ExeOwner);
    }

    Run gpu(const QStringList& words) const {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PATH", path("tools") + ":" + environment.value("PATH"));
        process.setProcessEnvironment(environment);
        process.start(path("packaging/gpu"), words);
        if (!process.waitForFinished(240000 * kSlowdown)) process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(GpuScriptTest)
#include "GpuScriptTest.moc"
