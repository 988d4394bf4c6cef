// SPDX-License-Identifier: MIT
#include "core/base/CpuLevel.h"
#include "core/base/File.h"
#include "tests/app/Musegan.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TinyDataset.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace muse;
using test::musegan;
using test::Run;

/// `musegan train`: where its settings come from.
class TrainCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::writeTinyDataset(path("tiny.safetensors").toStdString()); }

    void flagsWinOverTheConfigFileAndThatOverThePreset() {
        const QString config = write("config.json", R"({"batch": 10, "seed": 4, "decay_to": 7})");
        const auto settings = printed({"--preset", "quick", "--config", config, "--batch", "12", "--given", "Bass"});
        QCOMPARE(settings["batch"].toInt(), 12);
        QCOMPARE(settings["seed"].toInt(), 4);
        QCOMPARE(settings["steps"].toInt(), 300);
        QCOMPARE(settings["given"].toString(), "bass");
        QCOMPARE(settings["width"].toString(), "compact");
    }

    void beginsFromAnInstalledModelByItsName() {
        const QString from = printed({"--from", "composer"})["from"].toString();
        QVERIFY2(from.endsWith("composer.safetensors") && QFile::exists(from), qPrintable(from));
        QCOMPARE(printed({"--from", path("tiny.safetensors")})["from"].toString(), path("tiny.safetensors"));
        const Run wrong = musegan({"train", "--from", "nobody", "--print-config"});
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.err.contains("nobody") && wrong.err.contains("composer-bass"), qPrintable(wrong.err));
    }

    void whatIsPrintedIsAConfigFile() {
        const Run first = musegan({"train", "data.safetensors", "--preset", "paper", "--rate-schedule", "linear",
                                   "--shared-temporal", "true", "--prior-deviation", "0.1", "--print-config"});
        QCOMPARE(first.code, 0);
        const QString config = write("printed.json", first.out);
        const Run second = musegan({"train", "--config", config, "--print-config"});
        QCOMPARE(second.out, first.out);
        const auto settings = QJsonDocument::fromJson(first.out.toUtf8()).object();
        QCOMPARE(settings["width"].toString(), "paper");
        QCOMPARE(settings["prior_deviation"].toDouble(), 0.1);
        QCOMPARE(settings["shared_temporal"].toBool(), true);
    }

    /// A run that was begun on a processor with AMX goes on where there is none, and says how.
    void goesOnWithoutBFloat16() {
        const QString run = path("from-amx");
        const QStringList begin = {"train", path("tiny.safetensors"), "--run", run, "--batch", "2", "--steps", "1"};
        QCOMPARE(musegan(begin).code, 0);
        QFile about(run + "/run.json");
        QVERIFY(about.open(QIODevice::ReadWrite));
        auto object = QJsonDocument::fromJson(about.readAll()).object();
        const auto used = object["used"].toObject();
        QVERIFY(used["arithmetic"] == "float32" || used["arithmetic"] == "bfloat16");
        QCOMPARE(used["processor_level"].toString().toStdString(), std::string(name(cpuLevel())));
        for (const char* part : {"began", "used"})
            object[part] = QJsonObject{{"arithmetic", "bfloat16"}, {"processor_level", "amx"}};
        about.resize(0);
        about.write(QJsonDocument(object).toJson());
        about.close();

        const auto said = [&](const QString& steps) {
            const Run more =
                musegan({"train", "--resume", "--run", run, "--steps", steps}, 240000, {{"MUSE_CPU", "base"}});
            return more.code == 0 ? more.err : "failed: " + more.err;
        };
        // Each time, as the run has not forgotten what it began with.
        for (const char* steps : {"2", "3"}) {
            const QString notice = said(steps);
            QVERIFY2(notice.contains("began in bfloat16 at the processor level amx; it goes on in float32 at base"),
                     qPrintable(notice));
        }
        QVERIFY(about.open(QIODevice::ReadOnly));
        const auto now = QJsonDocument::fromJson(about.readAll()).object();
        about.close();
        QCOMPARE(now["used"].toObject()["arithmetic"].toString(), QString("float32"));
        QCOMPARE(now["used"].toObject()["processor_level"].toString(), QString("base"));
        QCOMPARE(now["began"].toObject()["processor_level"].toString(), QString("amx"));
        QVERIFY(QFile::exists(run + "/checkpoints/step-3.safetensors"));
    }

    /// Before run.json said so, all runs on a processor were float32.
    void goesOnInFloat32WhereNothingIsSaid() {
        const QString run = path("unsaid");
        QCOMPARE(musegan({"train", path("tiny.safetensors"), "--run", run, "--batch", "2", "--steps", "1"}).code, 0);
        QFile about(run + "/run.json");
        QVERIFY(about.open(QIODevice::ReadWrite));
        auto object = QJsonDocument::fromJson(about.readAll()).object();
        object.remove("began");
        object["used"] = "bits";
        about.resize(0);
        about.write(QJsonDocument(object).toJson());
        about.close();
        QCOMPARE(musegan({"train", "--resume", "--run", run, "--steps", "2"}).code, 0);
        QVERIFY(about.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(about.readAll()).object()["used"].toObject()["arithmetic"].toString(),
                 QString("float32"));
    }

    /// oneDNN can be told to leave out what the processor has.
    void doesNotAskOneDnnForWhatItMayNotDo() {
        const Run trained =
            musegan({"train", path("tiny.safetensors"), "--run", path("limited"), "--batch", "2", "--steps", "1"},
                    240000, {{"ONEDNN_MAX_CPU_ISA", "AVX2"}});
        QVERIFY2(trained.code == 0, qPrintable(trained.err));
    }

    void refusesBFloat16WhereThereIsNone() {
        const Run refused = musegan(
            {"train", path("tiny.safetensors"), "--run", path("refused"), "--arithmetic", "bfloat16", "--steps", "1"},
            240000, {{"MUSE_CPU", "base"}});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("'arithmetic'"), qPrintable(refused.err));
    }

    void wrongSettingsAreNamed() {
        const Run flag = musegan({"train", "data.safetensors", "--run", "x", "--batch", "many"});
        QCOMPARE(flag.code, 2);
        QVERIFY2(flag.err.contains("'batch' is \"many\"; it must be a whole number from 2 to 4096"),
                 qPrintable(flag.err));
        const Run file = musegan({"train", "--config", write("wrong.json", R"({"bacth": 10})")});
        QCOMPARE(file.code, 1);
        QVERIFY2(file.err.contains("wrong.json: 'bacth' is no setting; did you mean 'batch'?"), qPrintable(file.err));
        const Run preset = musegan({"train", "--preset", "tiny"});
        QCOMPARE(preset.code, 2);
        QVERIFY(preset.err.contains("paper") && preset.err.contains("quick"));
        const Run nothing = musegan({"train", "--run", path("never")});
        QCOMPARE(nothing.code, 2);
        QVERIFY(nothing.err.contains("dataset"));
        QVERIFY(!QDir(path("never")).exists());
    }

    /// Nothing but the folder is named, from another working directory and after the folder has moved.
    void resumesWithTheRunsOwnSettings() {
        const QString config = write("run.config", R"({"model": "jamming", "given": "drums", "batch": 2, "steps": 4,
            "critic_steps": 1, "threads": 1, "seed": 9, "rate_schedule": "linear", "metrics_phrases": 2})");
        const auto begin = [&](const QString& run, const QStringList& more) {
            return musegan(QStringList{"train", path("tiny.safetensors"), "--run", run, "--config", config} + more);
        };
        QCOMPARE(begin(path("whole"), {}).code, 0);
        const Run first = begin(path("first"), {"--steps", "2", "--decay-to", "4"});
        QVERIFY2(first.code == 0, qPrintable(first.err));
        QVERIFY(QDir().rename(path("first"), path("moved")));
        const Run second = musegan({"train", "--resume", "--run", path("moved"), "--steps", "4"});
        QVERIFY2(second.code == 0, qPrintable(second.err));
        const auto a = readFile(path("whole/checkpoints/step-4.safetensors").toStdString());
        const auto b = readFile(path("moved/checkpoints/step-4.safetensors").toStdString());
        QVERIFY(a.ok() && b.ok());
        // The end of the file is weights only; its head has the run's name and duration.
        QVERIFY(a->size() > 1000000);
        QVERIFY(std::equal(a->end() - 1000000, a->end(), b->end() - 1000000));
    }

    void resumingNothingIsRefused() {
        QVERIFY(musegan({"train", "--resume"}).err.contains("--run"));
        const Run nowhere = musegan({"train", "--resume", "--run", path("nowhere")});
        QCOMPARE(nowhere.code, 1);
        QVERIFY2(nowhere.err.contains("is no training run"), qPrintable(nowhere.err));
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QString& text) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) qFatal("could not write");
        return path(name);
    }

    static QJsonObject printed(const QStringList& flags) {
        const Run run = musegan(QStringList{"train", "--print-config"} + flags);
        return QJsonDocument::fromJson(run.out.toUtf8()).object();
    }

    QTemporaryDir m_folder;
};

MUSE_TEST(TrainCommandTest)
#include "TrainCommandTest.moc"
